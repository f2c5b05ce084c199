import type { FieldChange } from "@/components/desk/review/types";
import { fieldNames } from "@/components/editor/messages";
import type { StoryText } from "@/db/types";
import { listBodySources } from "@/newsroom/articles/body-sources";
import type { DeskCtx } from "@/newsroom/ctx";
import { listPictures } from "@/newsroom/media/list-pictures";
import type { Base } from "@/newsroom/review/bases-of";
import { type ChosenField, compareTexts } from "@/newsroom/revisions/compare-texts";
import { findTextAt } from "@/newsroom/revisions/queries";
import { listAuthors, listSections, listTags } from "@/newsroom/sections/queries";
import type { Story } from "@/newsroom/stories/story";
import { creditKindNames } from "@/newsroom/workflow/messages";

/** What differs between a story and a text it had, with the names and pictures behind its numbers. */
export async function comparedWith({ db }: DeskCtx, story: Story, base: Base | null) {
  const before = base && (await findTextAt(db, story.id, base.textVersion));
  if (!before) return { fields: [], blocks: [], sources: { pictures: [], related: [], recordings: [] } };
  const after = story.text;
  const { written, chosen, blocks } = compareTexts(before, after);
  const [known, sources] = await Promise.all([
    namesOf(db, before, after),
    listBodySources(db, [before.body, after.body]),
  ]);
  const fields = [
    ...written.map(({ field, words }): FieldChange => ({ kind: "words", name: nameOf(field), words })),
    ...chosen.map((field): FieldChange => {
      const name = nameOf(field);
      if (field === "leadMediaId")
        return { kind: "picture", name, before: known.picture(before), after: known.picture(after) };
      return { kind: "names", name, before: known[field](before), after: known[field](after) };
    }),
  ];
  return { fields, blocks, sources };
}

const nameOf = (field: string) => fieldNames[field] ?? field;

type Named = Record<Exclude<ChosenField, "leadMediaId">, (text: StoryText) => string[]>;

async function namesOf(db: DeskCtx["db"], before: StoryText, after: StoryText) {
  const pictureIds = [before.leadMediaId, after.leadMediaId].filter((id) => id !== null);
  const [sections, tags, authors, pictures] = await Promise.all([
    listSections(db),
    listTags(db, [...new Set([...before.tagIds, ...after.tagIds])]),
    listAuthors(db),
    listPictures(db, pictureIds),
  ]);
  const among = (rows: { id: number; name: string }[], ids: number[]) =>
    ids.flatMap((id) => rows.find((row) => row.id === id)?.name ?? []);
  return {
    sectionId: ({ sectionId }) => among(sections, sectionId === null ? [] : [sectionId]),
    creditKind: ({ creditKind }) => [creditKindNames[creditKind]],
    tagIds: ({ tagIds }) => among(tags, tagIds),
    bylineIds: ({ bylineIds }) => among(authors, bylineIds),
    picture: ({ leadMediaId }: StoryText) => pictures.find(({ id }) => id === leadMediaId) ?? null,
  } satisfies Named & { picture: unknown };
}
