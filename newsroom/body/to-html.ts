import type { Picture } from "@/db/types";
import { escapeMarkup } from "./escape";
import { paintBody } from "./paint";
import type { Paint, Sources } from "./press";
import type { BodyDocument } from "./types";

const hasNoEnd = new Set(["br", "hr", "img", "track"]);

const html: Paint<string> = {
  element: (tag, attributes, children) => {
    const written = Object.entries(attributes).map(
      ([name, value]) => ` ${name}="${escapeMarkup(`${value}`)}"`,
    );
    const start = `<${tag}${written.join("")}`;
    return hasNoEnd.has(tag) ? `${start}/>` : `${start}>${children.join("")}</${tag}>`;
  },
  text: escapeMarkup,
};

interface Options extends Omit<Sources<string>, "printPicture"> {
  /** Plain text before the words of the first paragraph: the dateline «بغداد/المسلة الحدث: ». */
  opening?: string;
  /** Where a picture lies, absolute where the HTML leaves the site. */
  pictureAddress?: (picture: Picture) => string;
}

/** The body as HTML that is well-formed XML too, for feeds and mail. */
export const toHtml = (body: BodyDocument, { opening, pictureAddress, ...sources }: Options = {}): string =>
  paintBody(body, html, {
    ...sources,
    ...(pictureAddress && { printPicture: (picture) => printPicture(picture, pictureAddress(picture)) }),
    ...(opening !== undefined && { opening: escapeMarkup(opening) }),
  }).join("");

const printPicture = ({ alt, width, height }: Picture, src: string) =>
  html.element("img", { src, alt, width, height }, []);
