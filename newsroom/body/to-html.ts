import { escapeMarkup } from "./escape";
import { type Paint, paintBody } from "./paint";
import type { BodyDocument } from "./types";

const hasNoEnd = new Set(["br", "hr"]);

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

interface Options {
  /** Plain text before the words of the first paragraph: the dateline «بغداد/المسلة الحدث: ». */
  opening?: string;
}

/** The body as HTML that is well-formed XML too, for feeds and mail. */
export const toHtml = (body: BodyDocument, { opening }: Options = {}): string =>
  paintBody(body, html, opening === undefined ? undefined : escapeMarkup(opening)).join("");
