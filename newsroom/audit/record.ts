import { audit } from "@/db/schema/audit";
import type { Db, Viewer } from "@/newsroom/ctx";

export type Entry = {
  act: string;
  subjectKind:
    | "story"
    | "account"
    | "settings"
    | "section"
    | "desk"
    | "tag"
    | "media"
    | "front"
    | "breaking"
    | "style-rule"
    | "synonyms"
    | "page"
    | "author"
    | "subscriber"
    | "delivery"
    | "check"
    | "live-entry"
    | "recording";
  subjectId: number;
  version?: number;
  reason?: string;
  detail?: Record<string, unknown>;
};

/** Writes down who did what, in the caller's transaction. */
export async function record(ctx: { db: Db; now: Date; user: Viewer | null }, entry: Entry): Promise<void> {
  await ctx.db.insert(audit).values({ ...entry, at: ctx.now, actorId: ctx.user?.id ?? null });
}
