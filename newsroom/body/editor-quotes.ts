import { Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { DOMParser, Fragment, type Schema } from "@tiptap/pm/model";
import { nodes } from "./schema";

const quotationIn = (element: HTMLElement) =>
  [...element.children].find((child) => child.tagName === "BLOCKQUOTE");

/** A quotation with the name of who said it under it, as our pages and most others print it. */
function readFigure(figure: globalThis.Node, schema: Schema): Fragment {
  const element = figure as HTMLElement;
  const parser = DOMParser.fromSchema(schema);
  const quotation = quotationIn(element);
  const caption = [...element.children].find((child) => child.tagName === "FIGCAPTION");
  const said = quotation
    ? parser.parse(quotation, { topNode: schema.nodes.blockquote?.create() }).content
    : Fragment.empty;
  if (!caption || !schema.nodes.attribution) return said;
  return said.append(Fragment.from(parser.parse(caption, { topNode: schema.nodes.attribution.create() })));
}

const isPulled = (element: HTMLElement) => /pull-?quote/.test(element.className);
const figureRule = (pulled: boolean) => ({
  tag: "figure",
  priority: 60,
  getAttrs: (element: HTMLElement) =>
    quotationIn(element) && isPulled(element) === pulled ? null : (false as const),
  getContent: readFigure,
});

export const Quote = Blockquote.extend({
  content: nodes.blockquote.content,
  parseHTML: () => [{ tag: "blockquote" }, figureRule(false)],
});

export const PullQuote = Node.create({
  name: "pullQuote",
  group: nodes.pullQuote.group,
  content: nodes.pullQuote.content,
  defining: true,
  parseHTML: () => [{ tag: "div.pull-quote" }, figureRule(true)],
  renderHTML: ({ HTMLAttributes }) => ["div", { class: "pull-quote", ...HTMLAttributes }, 0],
});

export const Attribution = Node.create({
  name: "attribution",
  content: nodes.attribution.content,
  defining: true,
  parseHTML: () => [
    { tag: "footer", context: "blockquote/|pullQuote/" },
    { tag: "cite", context: "blockquote/|pullQuote/", priority: 60 },
  ],
  renderHTML: () => ["footer", { class: "attribution" }, 0],
});

export const InfoBox = Node.create({
  name: "infoBox",
  group: nodes.infoBox.group,
  content: nodes.infoBox.content,
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: "aside.info-box" }],
  renderHTML: () => ["aside", { class: "info-box" }, 0],
});

export const BoxTitle = Node.create({
  name: "boxTitle",
  content: nodes.boxTitle.content,
  defining: true,
  parseHTML: () => [{ tag: ".box-title", context: "infoBox/", priority: 60 }],
  renderHTML: () => ["p", { class: "box-title" }, 0],
});
