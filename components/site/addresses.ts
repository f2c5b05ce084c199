import type { AuthorRef, SectionRef, TagRef } from "@/db/types";

export const articlePath = (article: { id: number; slug: string }) => `/news/${article.id}/${article.slug}`;
/** The short link to share; the slug is decoration. */
export const shortPath = (article: { id: number }) => `/news/${article.id}`;
export const CORRECTIONS_PATH = "/corrections";
export const BREAKING_PATH = "/breaking";
export const sectionPath = (section: Pick<SectionRef, "slug">) => `/section/${section.slug}`;
export const tagPath = (tag: Pick<TagRef, "slug">) => `/tag/${tag.slug}`;
export const authorPath = (author: Pick<AuthorRef, "slug">) => `/author/${author.slug}`;
export const pagePath = (page: { slug: string }) => `/page/${page.slug}`;
export const SAVED_PATH = "/saved";
export const ARCHIVE_PATH = "/archive";
/** «2024-07-23» stands at `/archive/2024/07/23`. */
export const archivePath = (day: string) => `${ARCHIVE_PATH}/${day.replaceAll("-", "/")}`;

/** The light twin of a page: text only. */
export const litePath = (path: string) => (path === "/" ? "/lite" : `/lite${path}`);
