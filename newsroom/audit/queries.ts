import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { stories } from "@/db/schema/stories";
import type { Db } from "@/newsroom/ctx";
import type { Entry } from "./record";

/** The newest entries a history panel shows. */
const LIMIT = 200;

export type AuditRow = {
  id: number;
  at: Date;
  actor: string | null;
  act: string;
  version: number | null;
  reason: string;
  detail: Record<string, unknown>;
};

const columns = {
  id: audit.id,
  at: audit.at,
  actor: accounts.name,
  act: audit.act,
  version: audit.version,
  reason: audit.reason,
  detail: audit.detail,
};

type Subject = Pick<Entry, "subjectKind" | "subjectId">;

const about = (subject: Subject) =>
  and(eq(audit.subjectKind, subject.subjectKind), eq(audit.subjectId, subject.subjectId));

/** What happened to one subject, newest first; all of it, or these acts only. */
export function listAudit(db: Db, subject: Subject, acts?: string[]): Promise<AuditRow[]> {
  return db
    .select(columns)
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.actorId))
    .where(and(about(subject), acts ? inArray(audit.act, acts) : undefined))
    .orderBy(desc(audit.id))
    .limit(LIMIT);
}

/** The last entry of one of these acts, or null. */
export async function findLastAct(db: Db, subject: Subject, acts: string[]): Promise<AuditRow | null> {
  const [row] = await db
    .select(columns)
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.actorId))
    .where(and(about(subject), inArray(audit.act, acts)))
    .orderBy(desc(audit.id))
    .limit(1);
  return row ?? null;
}

/** What brought a story to the version that stands, and who did it; what was only said of it since is left out. */
export async function findActOf(
  db: Db,
  storyId: number,
): Promise<{ act: string; actor: string | null } | null> {
  const [row] = await db
    .select({ act: audit.act, actor: accounts.name })
    .from(audit)
    .leftJoin(accounts, eq(accounts.id, audit.actorId))
    .innerJoin(stories, and(eq(stories.id, audit.subjectId), eq(stories.version, audit.version)))
    .where(about({ subjectKind: "story", subjectId: storyId }))
    .orderBy(asc(audit.id))
    .limit(1);
  return row ?? null;
}
