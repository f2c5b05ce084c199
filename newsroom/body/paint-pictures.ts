import type { Picture } from "@/db/types";
import { paintText } from "./paint-text";
import type { Block, PictureWidth } from "./press";
import { readerMessages as say } from "./reader-messages";
import { nodes, readAttributes } from "./schema";
import type { BodyNode } from "./types";

export function paintImage<Output>(block: Block<Output>): Output[] {
  return paintFigure(block.node, block);
}

/**
 * The pictures in their order, drawn through a window that the keyboard reaches, or beside one another; a gallery of
 * one is a picture.
 */
export function paintGallery<Output>(block: Block<Output>): Output[] {
  const images = (block.node.content ?? []).filter(({ type }) => type === "image");
  const { beside } = readAttributes(nodes.gallery, block.node.attrs);
  const figures = images.flatMap((image) => paintFigure(image, block, beside === true));
  if (figures.length < 2) return images.flatMap((image) => paintFigure(image, block));
  const { element } = block.press.paint;
  const rows = figures.map((figure) => element("li", {}, [figure]));
  if (beside) return [element("ul", { class: "beside-pictures", "aria-label": say.beside }, rows)];
  return [element("ul", { class: "gallery", "aria-label": say.gallery, tabindex: 0 }, rows)];
}

/** A picture nobody knows, or that only its number is known of, prints nothing. */
function paintFigure<Output>({ attrs }: BodyNode, { press, ltr }: Block<Output>, isBeside = false): Output[] {
  const { mediaId, alt, caption, credit, decorative, width } = readAttributes(nodes.image, attrs);
  const { pictures, printPicture } = press.sources;
  const picture = pictures?.get(Number(mediaId));
  if (!picture || !printPicture) return [];
  const shown = { ...picture, alt: decorative ? "" : `${alt ?? picture.alt}` };
  const said = { caption: `${caption ?? picture.caption}`, credit: `${credit ?? picture.credit}` };
  return [
    press.paint.element("figure", { class: `story-picture ${width}-picture`, "data-media": picture.id }, [
      printPicture(shown, isBeside ? "beside" : (width as PictureWidth)),
      ...paintCaption(said, { press, ltr }),
    ]),
  ];
}

function paintCaption<Output>(
  { caption, credit }: Pick<Picture, "caption" | "credit">,
  { press, ltr }: Pick<Block<Output>, "press" | "ltr">,
): Output[] {
  const { element, unseen } = press.paint;
  const after = (prefix: string, text: string) => [
    ...(unseen ? [unseen(prefix)] : []),
    ...paintText(text, press, ltr),
  ];
  const parts = [
    ...(caption ? [...after(say.captionPrefix, caption), press.paint.text(" ")] : []),
    ...(credit ? [element("small", { class: "picture-credit" }, after(say.creditPrefix, credit))] : []),
  ];
  return parts.length > 0 ? [element("figcaption", {}, parts)] : [];
}
