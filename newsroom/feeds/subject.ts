import type { ArticleCard, ListPage } from "@/db/types";
import { findAuthor } from "@/newsroom/articles/authors";
import {
  listAuthorArticles,
  listLatest,
  listSectionArticles,
  listTagArticles,
} from "@/newsroom/articles/lists";
import type { Db } from "@/newsroom/ctx";
import { findSection, findTag } from "@/newsroom/sections/queries";

export type FeedScope = { area: "site" } | { area: "section" | "tag" | "author"; slug: string };

/** What a feed is of, under the cache tag of its list. */
export type Subject = { tag: string; name: string; description: string; cards: ArticleCard[] };

/** As many as readers of feeds look at, in full text. */
const options = { limit: 20 };

type Named = { name: string; description?: string };

const subjectOf = (tag: string, { name, description = "" }: Named, page: ListPage<ArticleCard>): Subject => ({
  tag,
  name,
  description,
  cards: page.rows,
});

const finders = {
  section: async (db, slug) => {
    const section = await findSection(db, slug);
    return (
      section &&
      subjectOf(`section:${section.id}`, section, await listSectionArticles(db, section.id, options))
    );
  },
  tag: async (db, slug) => {
    const tag = await findTag(db, slug);
    return tag && subjectOf(`tag:${tag.id}`, tag, await listTagArticles(db, tag.id, options));
  },
  author: async (db, slug) => {
    const author = await findAuthor(db, slug);
    return (
      author && subjectOf(`author:${author.id}`, author, await listAuthorArticles(db, author.id, options))
    );
  },
} satisfies Record<string, (db: Db, slug: string) => Promise<Subject | null>>;

/** The newest articles of the site, a section, a tag or an author; null when there is no such. */
export async function findSubject(db: Db, scope: FeedScope, house: Named): Promise<Subject | null> {
  if (scope.area === "site") return subjectOf("feed", house, await listLatest(db, options));
  return finders[scope.area](db, scope.slug);
}
