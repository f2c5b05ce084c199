import type { Block } from "./press";
import type { BodyNode } from "./types";

const isSaid = (node: BodyNode | undefined) =>
  node?.type === "attribution" && (node.content ?? []).length > 0;

/** The name of who said it stands outside the quotation: https://html.spec.whatwg.org/#the-blockquote-element. */
export function paintQuote<Output>({ node, attributes, press, inside, words }: Block<Output>): Output[] {
  const { paint } = press;
  const children = node.content ?? [];
  const said = inside(children.filter((child) => child.type !== "attribution"));
  const last = children.at(-1);
  const by = isSaid(last) ? words(last) : [];
  if (said.length === 0) return by.length > 0 ? [paint.element("p", attributes, by)] : [];
  const quotation = paint.element("blockquote", attributes, said);
  const isPulled = node.type === "pullQuote";
  if (!isPulled && by.length === 0) return [quotation];
  const name = by.length > 0 ? [paint.element("figcaption", attributes, by)] : [];
  return [paint.element("figure", { class: isPulled ? "pull-quote" : "quote" }, [quotation, ...name])];
}

/** A box beside the story; its title names it for those who jump from part to part. */
export function paintInfoBox<Output>({ node, press: { paint }, inside, words }: Block<Output>): Output[] {
  const [title, ...blocks] = node.content ?? [];
  const named = title?.type === "boxTitle" ? words(title) : [];
  const content = inside(title?.type === "boxTitle" ? blocks : (node.content ?? []));
  if (named.length === 0 && content.length === 0) return [];
  const heading = named.length > 0 ? [paint.element("p", { class: "box-title" }, named)] : [];
  return [paint.element("aside", { class: "info-box" }, [...heading, ...content])];
}
