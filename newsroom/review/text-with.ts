import type { AnchorJson, RemarkField } from "@/db/review-types";
import type { BodyJson, StoryText } from "@/db/types";
import { findAnchor, type Place } from "@/newsroom/body/anchor";
import { replaceWords } from "@/newsroom/body/replace-words";
import { textBlocks } from "@/newsroom/body/text-blocks";
import { Conflict } from "@/newsroom/errors";
import type { Story } from "@/newsroom/stories/story";

type Suggested = {
  anchor: AnchorJson | null;
  field: RemarkField | null;
  fieldText: string;
  replacement: string;
};
type OnField = Suggested & { field: RemarkField };
type OnWords = Suggested & { anchor: AnchorJson };

/** The story's text with every suggestion in it, or Conflict when one of them has lost what it was about. */
export function textWith(story: Story, suggested: Suggested[]): StoryText {
  const onFields = suggested.filter((one): one is OnField => one.field !== null);
  const onWords = suggested.filter((one): one is OnWords => one.anchor !== null);
  return { ...story.text, ...fieldsWith(story, onFields), body: bodyWith(story, onWords) };
}

/** A field is taken over whole, so only from the words it was proposed for, and once. */
function fieldsWith(story: Story, rows: OnField[]): Partial<Record<RemarkField, string>> {
  const fields: Partial<Record<RemarkField, string>> = {};
  for (const { field, fieldText, replacement } of rows) {
    if (field in fields) throw new Conflict("اقتراحان على الحقل نفسه: اقبل أحدهما وارفض الآخر.", story);
    if (story.text[field] !== fieldText)
      throw new Conflict("تغيّر الحقل بعد أن اقتُرح هذا؛ ارفض الاقتراح أو اكتبه بيدك.", story);
    fields[field] = replacement;
  }
  return fields;
}

/** All places are found before any word is moved, and filled from the end: none moves another. */
function bodyWith(story: Story, rows: OnWords[]): BodyJson {
  const texts = textBlocks(story.text.body).map((block) => block.text);
  const placed = rows.map((row) => ({ ...row, place: placeOf(texts, row, story) })).sort(fromTheEnd);
  for (const [at, { place }] of placed.entries()) {
    const before = placed[at + 1]?.place;
    if (before?.block === place.block && before.to > place.from)
      throw new Conflict("اقتراحان على الكلمات نفسها: اقبل أحدهما وارفض الآخر.", story);
  }
  return placed.reduce(
    (body, { place, replacement }) => replaceWords(body, place, replacement),
    story.text.body,
  );
}

const fromTheEnd = ({ place: one }: { place: Place }, { place: other }: { place: Place }) =>
  other.block - one.block || other.from - one.from;

function placeOf(texts: string[], { anchor }: OnWords, story: Story): Place {
  const place = findAnchor(texts, anchor);
  if (!place)
    throw new Conflict(`لم تعد كلمات «${anchor.quote}» في النص؛ ارفض هذا الاقتراح أو اكتبه بيدك.`, story);
  return place;
}
