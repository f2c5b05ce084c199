import type { SeedNode } from "@/db/seed/nodes";
import type { SeedStory } from "@/db/seed/types";
import type { BodyNodeJson, StoryText } from "@/db/types";
import { idOf } from "./lay-foundations";

export interface Library {
  sectionIds: Map<string, number>;
  tagIds: Map<string, number>;
  authorIds: Map<string, number>;
  pictureIds: Map<string, number>;
  /** The stories told so far. */
  storyIds: Map<string, number>;
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
    slug: "",
    seoTitle: seed.seoTitle ?? "",
    seoDescription: "",
    shareTitle: seed.shareTitle ?? "",
    shareDescription: "",
    body: { type: "doc", content: seed.body.content.map((node) => withNumbers(node, library)) },
    leadMediaId: seed.picture === null ? null : idOf(library.pictureIds, seed.picture.picture),
    leadAlt: seed.picture?.alt ?? "",
    leadCaption: seed.picture?.caption ?? "",
    leadCredit: "",
    tagIds: seed.tags.map((tag) => idOf(library.tagIds, tag)),
    bylineIds: seed.bylines.map((author) => idOf(library.authorIds, author)),
  };
}

/** Pictures and stories that a text names by their keys get their numbers. */
function withNumbers({ attrs, content, ...node }: SeedNode, library: Library): BodyNodeJson {
  const { picture, story, ...others } = attrs ?? {};
  const numbered = {
    ...others,
    ...(typeof picture === "string" && { mediaId: idOf(library.pictureIds, picture) }),
    ...(typeof story === "string" && { articleId: idOf(library.storyIds, story) }),
  };
  return {
    ...node,
    ...(attrs && { attrs: numbered }),
    ...(content && { content: content.map((child) => withNumbers(child, library)) }),
  };
}
