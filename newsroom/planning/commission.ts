import { eq } from "drizzle-orm";
import { assignments } from "@/db/schema/planning";
import { sections } from "@/db/schema/publication";
import { may } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type Db, type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { tell } from "@/newsroom/notices/tell";
import { createStory } from "@/newsroom/stories/create-story";
import type { Story } from "@/newsroom/stories/story";
import { findWriter } from "./find-writer";
import { commissionSchema, parseGiven, refusePast } from "./input";

/** Asks somebody for a story before there is a text; from then on it is hers. */
export async function commission(ctx: DeskCtx, given: unknown): Promise<Story> {
  const { title, sectionId, assigneeId, ...asked } = parseGiven(
    commissionSchema,
    given,
    "لم يُرسل التكليف: فيه ما ينقص.",
  );
  refusePast(ctx, asked.dueAt);
  return inTransaction(ctx, async (tx) => {
    const deskId = await deskOf(tx.db, sectionId);
    refuseOtherDesks(tx, deskId);
    const writer = await findWriter(tx.db, assigneeId, deskId);
    const story = await createStory(tx, { headline: title, sectionId }, writer.id);
    await tx.db
      .insert(assignments)
      .values({ ...asked, storyId: story.id, commissionedBy: tx.user.id, commissionedAt: tx.now });
    const detail = { assigneeId, dueAt: asked.dueAt?.toISOString() ?? null, lengthWords: asked.lengthWords };
    await record(tx, { act: "commission", subjectKind: "story", subjectId: story.id, version: 1, detail });
    await tell(tx, story, { act: "commission", reason: asked.brief, mentioned: [assigneeId] });
    return story;
  });
}

async function deskOf(db: Db, sectionId: number): Promise<number> {
  const [row] = await db.select({ deskId: sections.deskId }).from(sections).where(eq(sections.id, sectionId));
  if (!row) throw new Invalid("هذا القسم لم يعد موجوداً.", [{ field: "sectionId", message: "اختر القسم." }]);
  return row.deskId;
}

function refuseOtherDesks({ user }: DeskCtx, deskId: number): void {
  const asked = { createdBy: user.id, assigneeId: null, lastChangedBy: user.id, deskId };
  if (!may(user, "story:assign", asked)) throw new Forbidden("لا تكلّف إلا في أقسام مكتبك.");
}
