import { and, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { mayEver, scopesOf } from "./may";

export const AUDIT_PAGE = 50;

export type AuditFilter = {
  /** Somebody's number, or the clock that acts by itself. */
  who?: number | "clock";
  act?: string;
  storyId?: number;
  from?: Date;
  /** Up to, and not with. */
  to?: Date;
  /** The number of the last entry of the page above. */
  before?: number;
};

export type AuditEntry = {
  id: number;
  at: Date;
  actor: string | null;
  act: string;
  subjectKind: string;
  subjectId: number;
  /** What the subject is called; empty where it has no name, or none the viewer may read. */
  subject: string;
  version: number | null;
  reason: string;
};

/** What happened, newest first: an editor of the stories of own desks, the chief and admins of everything. */
export function searchAudit(
  ctx: DeskCtx,
  filter: AuditFilter,
  limit: number = AUDIT_PAGE,
): Promise<AuditEntry[]> {
  if (!mayEver(ctx.user, "audit:read")) throw new Forbidden();
  const isStory = sql`${audit.subjectKind} = 'story'`;
  const isSealed = mayEver(ctx.user, "story:read") ? sql`false` : isStory;
  return ctx.db
    .select({
      id: audit.id,
      at: audit.at,
      actor: sql<string | null>`(select by.name from ${accounts} as by where by.id = ${audit.actorId})`,
      act: audit.act,
      subjectKind: audit.subjectKind,
      subjectId: audit.subjectId,
      subject: sql<string>`case when ${isSealed} then '' else coalesce(${subjectName}, '') end`,
      version: audit.version,
      reason: sql<string>`case when ${isSealed} then '' else ${audit.reason} end`,
    })
    .from(audit)
    .where(and(reachOf(ctx), ...conditionsOf(filter)))
    .orderBy(desc(audit.id))
    .limit(limit);
}

const subjectName = sql`case ${audit.subjectKind}
  when 'story' then (select told.headline from ${stories} as told where told.id = ${audit.subjectId})
  when 'account' then coalesce(
    (select held.name from ${accounts} as held where held.id = ${audit.subjectId}), ${audit.detail}->>'name')
  else ${audit.detail}->>'name' end`;

/** What the viewer's roles let them see of it. */
function reachOf({ user }: DeskCtx): SQL | undefined {
  if (scopesOf(user, "audit:read").includes("all")) return undefined;
  if (user.deskIds.length === 0) return sql`false`;
  return sql`${audit.subjectKind} = 'story' and exists (select from ${stories} as told
    join ${sections} as part on part.id = told.section_id
    where told.id = ${audit.subjectId} and ${inArray(sql`part.desk_id`, user.deskIds)})`;
}

const conditionsOf = ({ who, act, storyId, from, to, before }: AuditFilter) => [
  who === "clock" ? isNull(audit.actorId) : who === undefined ? undefined : eq(audit.actorId, who),
  act === undefined ? undefined : eq(audit.act, act),
  storyId === undefined ? undefined : and(eq(audit.subjectKind, "story"), eq(audit.subjectId, storyId)),
  from && gte(audit.at, from),
  to && lt(audit.at, to),
  before === undefined ? undefined : lt(audit.id, before),
];
