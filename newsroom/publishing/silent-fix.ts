import { and, eq } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import { may } from "@/newsroom/accounts/may";
import { fold } from "@/newsroom/arabic/fold";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { blockFrame } from "@/newsroom/revisions/compare-bodies";
import { compareTexts } from "@/newsroom/revisions/compare-texts";
import { wordsOf } from "@/newsroom/revisions/diff-words";
import { findTextAt } from "@/newsroom/revisions/queries";
import type { MoveRequest } from "@/newsroom/stories/apply-move";
import { getStory } from "@/newsroom/stories/get-story";
import type { Story } from "@/newsroom/stories/story";
import { putOut } from "./put-out";

/** More changed words than this are an update that readers are told of. */
export const SILENT_WORDS = 10;

/**
 * Puts a typo right in a live article without approval and without a new date. Only spelling may change:
 * the same word written rightly, marks and spaces; never a figure, a name, a section, a byline or a picture. What went out unsigned is signed first, or the fix
 * would silence its alarm.
 */
export function publishSilentFix(ctx: DeskCtx, storyId: number, request: MoveRequest): Promise<Story> {
  return inTransaction(ctx, async (tx) => {
    const story = await getStory(tx, storyId);
    if (!may(tx.user, "story:silent-fix", story)) throw new Forbidden();
    if (story.version !== request.version || story.publication !== "published")
      throw new Conflict("تغيّر الخبر بعد أن فتحته.", story);
    if (story.isUnsigned)
      throw new Conflict("نُشر هذا الخبر عاجلاً بلا اعتماد؛ يوقّعه زميل آخر قبل أي تصويب.", story);
    await refuseLoud(tx, story);
    await record(tx, {
      act: "silentFix",
      subjectKind: "story",
      subjectId: storyId,
      version: story.version,
      detail: { textVersion: story.textVersion },
    });
    await tx.db
      .update(stories)
      .set({ stage: "approved", approvedBy: tx.user.id, approvedTextVersion: story.textVersion })
      .where(and(eq(stories.id, storyId), eq(stories.version, story.version)));
    await putOut(tx, { ...story, stage: "approved" }, { as: "silent" });
    return getStory(tx, storyId);
  });
}

/** Refuses to keep silent about anything but spelling. */
export async function refuseLoud(tx: DeskCtx, story: Story): Promise<void> {
  const before = await findTextAt(tx.db, story.id, story.publishedTextVersion ?? 0);
  if (!before) throw new Conflict("لا نص منشوراً يُصوَّب.", story);
  const { written, chosen, blocks, isSame } = compareTexts(before, story.text);
  if (isSame) throw new Invalid("لا تغيير في النص.");
  const pieces = [...written.map((change) => change.words), ...blocks.map((block) => block.words)];
  const isMoved = blocks.some(
    ({ before: was, after }) => !was || !after || blockFrame(was) !== blockFrame(after),
  );
  const changes = pieces.flatMap(pairsOf);
  const count = changes.reduce((sum, change) => sum + Math.max(1, change.after.length), 0);
  if (chosen.length > 0 || isMoved || count > SILENT_WORDS || !changes.every(isSpelling))
    throw new Invalid("هذا أكثر من تصويب إملائي: أرسله للمراجعة وانشره تحديثاً أو تصحيحاً.", [
      { field: "body", message: `التصويب الصامت: إملاء فقط، ${SILENT_WORDS} كلمات على الأكثر.` },
    ]);
}

type Pair = { before: string[]; after: string[] };

const wordsIn = (text: string) => wordsOf(text).filter((word) => /\p{L}|\p{N}/u.test(word));

/** What was taken out beside what was put in its place. */
function pairsOf(pieces: { kind: string; text: string }[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "removed") {
      const next = pieces[at + 1];
      pairs.push({ before: wordsIn(piece.text), after: next?.kind === "added" ? wordsIn(next.text) : [] });
    }
    if (piece.kind === "added" && pieces[at - 1]?.kind !== "removed")
      pairs.push({ before: [], after: wordsIn(piece.text) });
  }
  return pairs;
}

/** The same letters under folding: hamzas, ta marbuta, marks, spaces inside a word. Figures must be equal. */
const isSpelling = ({ before, after }: Pair) =>
  fold(before.join("")).replaceAll(" ", "") === fold(after.join("")).replaceAll(" ", "");
