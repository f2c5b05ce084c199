import "server-only";
import type { Article, SectionRef } from "@/db/types";
import { makeSlug } from "@/newsroom/arabic/slug";
import { listAuthorCards } from "@/newsroom/articles/authors";
import { listBodySources } from "@/newsroom/articles/body-sources";
import { pictureAsUsed } from "@/newsroom/articles/columns";
import { toText } from "@/newsroom/body/to-text";
import type { DeskCtx } from "@/newsroom/ctx";
import { listPictures } from "@/newsroom/media/list-pictures";
import { listSections, listTags } from "@/newsroom/sections/queries";
import type { Story } from "@/newsroom/stories/story";

const noSection: SectionRef = { id: 0, slug: "", name: "بلا قسم" };

const inOrder = <Row extends { id: number }>(ids: number[], rows: Row[]): Row[] =>
  ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);

/** The working copy as readers would get it if it went out now. */
export async function storyAsArticle(
  { db, now }: Pick<DeskCtx, "db" | "now">,
  { id, text, textVersion }: Pick<Story, "id" | "text" | "textVersion">,
): Promise<Article> {
  const { leadMediaId, leadAlt, leadCaption, leadCredit, tagIds, bylineIds, sectionId, ...written } = text;
  const [sections, tags, authors, pictures, sources] = await Promise.all([
    listSections(db),
    listTags(db, tagIds),
    listAuthorCards(db, bylineIds),
    listPictures(db, leadMediaId ? [leadMediaId] : []),
    listBodySources(db, [text.body]),
  ]);
  return {
    ...written,
    ...sources,
    id,
    textVersion,
    slug: text.slug || makeSlug(text.headline),
    section: sections.find((section) => section.id === sectionId) ?? noSection,
    publishedAt: now,
    updatedAt: null,
    picture: pictureAsUsed({ picture: pictures[0] ?? null, leadAlt, leadCaption, leadCredit }),
    tags: inOrder(tagIds, tags),
    authors: inOrder(bylineIds, authors),
    plainText: toText(text.body),
    corrections: [],
    isLive: false,
  };
}
