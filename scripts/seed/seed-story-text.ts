import type { SeedStory } from "@/db/seed/types";
import type { StoryText } from "@/db/types";
import { idOf } from "./lay-foundations";

export interface Library {
  sectionIds: Map<string, number>;
  tagIds: Map<string, number>;
  authorIds: Map<string, number>;
  pictureIds: Map<string, number>;
}

/** The seed's story in the desk's terms: names become ids. */
export function seedStoryText(seed: SeedStory, library: Library): StoryText {
  return {
    sectionId: idOf(library.sectionIds, seed.section),
    kicker: seed.kicker,
    headline: seed.headline,
    standfirst: seed.standfirst,
    dateline: seed.dateline,
    creditKind: seed.credit.kind,
    creditSources: seed.credit.sources,
    seoTitle: seed.seoTitle ?? "",
    shareTitle: seed.shareTitle ?? "",
    body: seed.body,
    leadMediaId: seed.picture === null ? null : idOf(library.pictureIds, seed.picture.picture),
    leadAlt: seed.picture?.alt ?? "",
    leadCaption: seed.picture?.caption ?? "",
    tagIds: seed.tags.map((tag) => idOf(library.tagIds, tag)),
    bylineIds: seed.bylines.map((author) => idOf(library.authorIds, author)),
  };
}
