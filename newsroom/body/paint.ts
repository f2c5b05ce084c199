import { holdsInline } from "./content";
import { direction, nodeElement } from "./elements";
import { limits } from "./limits";
import { paintNotes } from "./paint-notes";
import { paintGallery, paintImage } from "./paint-pictures";
import { paintEmbed, paintLegacy, paintRelated } from "./paint-pieces";
import { paintInfoBox, paintQuote } from "./paint-quotes";
import { paintRecording } from "./paint-recordings";
import { paintRuns } from "./paint-runs";
import { paintTable } from "./paint-table";
import type { Block, BlockPainter, Paint, Press, Sources } from "./press";
import { type NodeName, nodeRule, readAttributes } from "./schema";
import type { BodyDocument, BodyNode } from "./types";

/** Blocks that are more than one element. */
const painters: Partial<Record<NodeName, BlockPainter>> = {
  blockquote: paintQuote,
  pullQuote: paintQuote,
  infoBox: paintInfoBox,
  table: paintTable,
  image: paintImage,
  gallery: paintGallery,
  embed: paintEmbed,
  audio: paintRecording,
  video: paintRecording,
  relatedStory: paintRelated,
  legacyHtml: paintLegacy,
};

/** What may stand before the first paragraph without being the beginning of the story. */
const asides = new Set([
  "image",
  "gallery",
  "embed",
  "audio",
  "video",
  "pullQuote",
  "infoBox",
  "relatedStory",
]);
const isBlank = ({ type, content = [] }: BodyNode) => type === "paragraph" && content.length === 0;

/**
 * The blocks of a body in order, blank paragraphs left out, its footnotes after them. `opening` (the
 * dateline) stands inside the first paragraph, or in one of its own before a body that opens with
 * anything else but a picture or the like.
 */
export function paintBody<Output>(
  body: BodyDocument,
  paint: Paint<Output>,
  { opening, ...sources }: Sources<Output> & { opening?: Output | undefined } = {},
): Output[] {
  const press: Press<Output> = { paint, sources, notes: [] };
  const blocks = body.content.filter((block) => !isBlank(block));
  const first = opening === undefined ? -1 : blocks.findIndex(({ type }) => !asides.has(type));
  const painted = blocks.flatMap((block, at) => {
    if (opening === undefined || at !== first) return paintBlock(block, press);
    return block.type === "paragraph"
      ? paintBlock(block, press, [opening])
      : [paint.element("p", {}, [opening]), ...paintBlock(block, press)];
  });
  const alone = opening !== undefined && first < 0 ? [paint.element("p", {}, [opening])] : [];
  return [...painted, ...alone, ...paintNotes(press)];
}

function paintBlock<Output>(
  node: BodyNode,
  press: Press<Output>,
  before: Output[] = [],
  place = { depth: 2, ltr: false },
): Output[] {
  const rule = nodeRule(node.type);
  if (!rule || isBlank(node) || place.depth > limits.depth) return [];
  const read = readAttributes(rule, node.attrs);
  const ltr = read.dir ? read.dir === "ltr" : place.ltr;
  const inner = { depth: place.depth + 1, ltr };
  const block: Block<Output> = {
    node,
    attributes: direction(read),
    read,
    press,
    ltr,
    inside: (nodes) => nodes.flatMap((child) => paintBlock(child, press, [], inner)),
    words: (child) => paintRuns(child?.content ?? [], press, ltr),
  };
  const painter = painters[node.type as NodeName];
  if (painter) return painter(block);
  const element = nodeElement(node);
  if (!element) return [];
  const children = holdsInline(rule.content) ? block.words(node) : block.inside(node.content ?? []);
  return [press.paint.element(element.tag, element.attributes, [...before, ...children])];
}
