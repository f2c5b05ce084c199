import { articlePath } from "@/components/site/addresses";
import { Picture } from "@/components/site/picture";
import type { Article } from "@/db/types";
import type { BodyOptions } from "@/newsroom/body/render-react";

/** As wide as each kind stands on the widest page; elsewhere as wide as the page. */
const sizes = {
  full: "(min-width: 44rem) 40rem, 100vw",
  wide: "(min-width: 64rem) 52rem, 100vw",
  inset: "(min-width: 44rem) 16rem, 60vw",
} as const;

/** What the text of an article points at, as the site prints it: for `renderBody`. */
export const bodyOptions = ({ pictures, related }: Pick<Article, "pictures" | "related">): BodyOptions => ({
  pictures: new Map(pictures.map((picture) => [picture.id, picture])),
  printPicture: (picture, width) => (
    <Picture picture={picture} sizes={sizes[width]} ratio="own" decorative={picture.alt === ""} />
  ),
  related: new Map(
    related.map((article) => [article.id, { href: articlePath(article), headline: article.headline }]),
  ),
});
