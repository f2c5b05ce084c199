import "server-only";
import type { StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { listPictures } from "@/newsroom/media/list-pictures";
import type { ChosenField } from "@/newsroom/revisions/compare-texts";
import { listAuthors, listSections, listTags } from "@/newsroom/sections/queries";
import { creditKindNames } from "@/newsroom/workflow/messages";

type Named = { id: number; name: string };

const namesOf = (ids: number[], rows: Named[]) =>
  ids.map((id) => rows.find((row) => row.id === id)?.name ?? String(id)).join("، ");

/** Says in words what was chosen from lists in these texts: the section, the tags, who signs. */
export async function chosenWords(db: Db, texts: StoryText[]) {
  const pictureIds = texts.flatMap(({ leadMediaId }) => (leadMediaId ? [leadMediaId] : []));
  const [sections, tags, authors, pictures] = await Promise.all([
    listSections(db),
    listTags(db, [...new Set(texts.flatMap(({ tagIds }) => tagIds))]),
    listAuthors(db),
    listPictures(db, [...new Set(pictureIds)]),
  ]);
  const named = pictures.map(({ id, alt }) => ({ id, name: alt }));
  const inWords: Record<ChosenField, (text: StoryText) => string> = {
    sectionId: ({ sectionId }) => (sectionId ? namesOf([sectionId], sections) : ""),
    creditKind: ({ creditKind }) => creditKindNames[creditKind],
    leadMediaId: ({ leadMediaId }) => (leadMediaId ? namesOf([leadMediaId], named) : ""),
    tagIds: ({ tagIds }) => namesOf(tagIds, tags),
    bylineIds: ({ bylineIds }) => namesOf(bylineIds, authors),
  };
  return (text: StoryText, field: ChosenField): string => inWords[field](text);
}
