import { articlePath } from "@/components/site/addresses";
import { Picture } from "@/components/site/picture";
import { posterAddress } from "@/components/site/poster-address";
import type { Article } from "@/db/types";
import type { BodyOptions } from "@/newsroom/body/render-react";

/** As wide as each kind stands on the widest page; elsewhere as wide as the page. */
const sizes = {
  full: "(min-width: 44rem) 40rem, 100vw",
  wide: "(min-width: 64rem) 52rem, 100vw",
  inset: "(min-width: 44rem) 16rem, 60vw",
  beside: "(min-width: 44rem) 20rem, 50vw",
} as const;

/** What the text of an article points at, as the site prints it: for `renderBody`. */
export const bodyOptions = ({
  pictures,
  related,
  recordings,
}: Pick<Article, "pictures" | "related" | "recordings">): BodyOptions => ({
  pictures: new Map(pictures.map((picture) => [picture.id, picture])),
  printPicture: (picture, width) => (
    <Picture
      picture={picture}
      sizes={sizes[width]}
      ratio={width === "beside" ? "photo" : "own"}
      decorative={picture.alt === ""}
    />
  ),
  recordings: new Map(recordings.map((recording) => [recording.id, recording])),
  hasPlayers: true,
  posterAddress,
  related: new Map(
    related.map((article) => [article.id, { href: articlePath(article), headline: article.headline }]),
  ),
});
