import { listAudit } from "@/newsroom/audit/queries";
import type { Db } from "@/newsroom/ctx";
import { basesOf, judgingActs, usualBase } from "@/newsroom/review/bases-of";
import type { Story } from "@/newsroom/stories/story";

/** What the story can be read against, and which of it was asked for, or is the usual one. */
export async function readBases(db: Db, story: Story, asked: unknown) {
  const entries = await listAudit(db, { subjectKind: "story", subjectId: story.id }, judgingActs);
  const bases = basesOf(story, entries);
  return { bases, base: bases.find(({ kind }) => kind === asked) ?? usualBase(bases) };
}
