import { Node } from "@tiptap/core";
import { attributesOf, carried, readCarried } from "./editor-attributes";
import { parseEmbedAddress } from "./embed-address";
import { type NodeName, nodes, type ReadAttributes, readAttributes } from "./schema";

/** A block that is handled as a whole; what is inside it is its view's business. */
const piece = (name: NodeName, more: { content?: string; inline?: true } = {}) =>
  Node.create({
    name,
    group: more.inline ? "inline" : "block",
    ...more,
    atom: more.content === undefined,
    draggable: !more.inline,
    isolating: true,
    addAttributes: () => attributesOf(name),
    parseHTML: () => [{ tag: `[data-block="${name}"]`, getAttrs: (element) => readCarried(name, element) }],
    renderHTML: ({ node }) => [
      more.inline ? "sup" : "div",
      { "data-block": name, ...carried(node.attrs) },
      ...(more.content === undefined ? [] : [0]),
    ],
  });

/** Pictures of our own pages come back by their number. */
const readPicture = (element: HTMLElement): ReadAttributes =>
  readAttributes(nodes.image, {
    mediaId: Number(element.dataset.media),
    alt: element.querySelector("img")?.alt ?? null,
    width: /(\w+)-picture(?!\S)/.exec(element.className.replace("story-picture", ""))?.[1],
  });

export const ImageBlock = piece("image").extend({
  parseHTML() {
    return [...(this.parent?.() ?? []), { tag: "figure[data-media]", getAttrs: readPicture }];
  },
});

export const GalleryBlock = piece("gallery", { content: nodes.gallery.content });

const readEmbed = (address: string | null | undefined) => parseEmbedAddress(address ?? "") ?? false;

export const EmbedBlock = piece("embed").extend({
  parseHTML() {
    return [
      ...(this.parent?.() ?? []),
      { tag: "iframe[src]", getAttrs: (element) => readEmbed(element.getAttribute("src")) },
      { tag: "figure[data-embed]", getAttrs: (element) => readEmbed(element.querySelector("a")?.href) },
    ];
  },
});

export const AudioBlock = piece("audio");
export const VideoBlock = piece("video");
export const RelatedStory = piece("relatedStory");
export const LegacyHtml = piece("legacyHtml");
export const Footnote = piece("footnote", { inline: true });
