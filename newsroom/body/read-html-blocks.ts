import { legacyOf } from "./clean-legacy";
import { parseEmbedAddress } from "./embed-address";
import { attributeOf, classesOf, isElement, readDirection } from "./html-elements";
import { limits } from "./limits";
import type { HtmlElement, HtmlNode } from "./parse-html";
import { creditOf, lineOf, paragraphsOf, runsOf } from "./read-html-words";
import { nodes, readAttributes } from "./schema";
import type { BodyNode } from "./types";

type ReadBlocks = (nodes: HtmlNode[]) => BodyNode[];

const childrenOf = (element: HtmlElement, ...names: string[]) =>
  element.childNodes.filter(isElement).filter(({ tagName }) => names.includes(tagName));

const within = (element: HtmlElement): HtmlElement[] =>
  element.childNodes.filter(isElement).flatMap((child) => [child, ...within(child)]);

/** Embed codes are quotations or figures under these names: WordPress, X, Instagram, TikTok, and our own. */
const embedClasses = /(?:^|\s)(?:wp-block-embed|twitter-tweet|instagram-media|tiktok-embed|embed)(?:\s|$)/;

/**
 * The block an element is, beyond paragraphs, lists and quotations: what our own pages print, and what is
 * common elsewhere. Null: it is none of these.
 */
export function readBlock(element: HtmlElement, readBlocks: ReadBlocks): BodyNode[] | null {
  const classes = classesOf(element);
  if (element.tagName === "iframe") return embedAt(attributeOf(element, "src") ?? "");
  if (element.tagName === "figure" || element.tagName === "blockquote") {
    const isEmbed = embedClasses.test(attributeOf(element, "class") ?? "");
    return (isEmbed ? embedIn(element) : null) ?? readFigure(element, readBlocks);
  }
  if (classes.has("related-story")) return relatedOf(element);
  if (classes.has("gallery")) return galleryOf(element);
  if (classes.has("beside-pictures")) return galleryOf(element, { beside: true });
  if (classes.has("legacy-html")) return [{ type: "legacyHtml", attrs: { html: legacyOf(element) } }];
  if (element.tagName === "aside" && classes.has("info-box")) return infoBoxOf(element, readBlocks);
  return null;
}

function embedAt(address: string, caption = ""): BodyNode[] | null {
  const key = parseEmbedAddress(address);
  return key && [{ type: "embed", attrs: { ...key, ...shortLine("caption", caption, limits.caption) } }];
}

const shortLine = (name: string, words: string, most: number) =>
  words === "" || words.length > most ? {} : { [name]: words };

/** The last link of an embed code is the piece itself; WordPress writes the bare address. */
function embedIn(element: HtmlElement): BodyNode[] | null {
  const caption = childrenOf(element, "figcaption").flatMap((child) => child.childNodes);
  const addresses = within(element).flatMap(
    (inner) => attributeOf(inner, "href") ?? attributeOf(inner, "src") ?? [],
  );
  const bare = lineOf(
    element.childNodes.filter((child) => !isElement(child) || child.tagName !== "figcaption"),
  );
  for (const address of [...addresses.reverse(), bare]) {
    const embed = embedAt(address, lineOf(caption));
    if (embed) return embed;
  }
  return null;
}

/** Nothing is read twice: quotations in quotations would double the work with every level. */
function readFigure(element: HtmlElement, readBlocks: ReadBlocks): BodyNode[] | null {
  if (attributeOf(element, "data-media")) return imageOf(element);
  if (attributeOf(element, "data-recording")) return recordingOf(element);
  const isQuotation = element.tagName === "blockquote";
  const quotation = isQuotation ? element : childrenOf(element, "blockquote")[0];
  const name = (isQuotation ? childrenOf(element, "footer", "cite") : childrenOf(element, "figcaption")).at(
    -1,
  );
  if (!quotation || (isQuotation && !name)) return null;
  const isPulled = /pull-?quote/.test(attributeOf(element, "class") ?? "");
  const said = readBlocks(quotation.childNodes.filter((child) => child !== name));
  const content = isPulled ? paragraphsOf(said) : said;
  const by = name ? runsOf(readBlocks(name.childNodes)) : [];
  const attribution = by.length > 0 ? [{ type: "attribution", content: by }] : [];
  const beside = isQuotation
    ? []
    : element.childNodes.filter((child) => child !== quotation && child !== name);
  const others = readBlocks(beside);
  if (content.length === 0) return [...said, ...paragraphsOf(attribution), ...others];
  const type = isPulled ? "pullQuote" : "blockquote";
  return [{ type, ...withDirection(quotation), content: [...content, ...attribution] }, ...others];
}

function withDirection(element: HtmlElement) {
  const attrs = readDirection(element);
  return "dir" in attrs ? { attrs } : {};
}

/** A picture of our own library, as this page shows it; one without its number leaves its words. */
function imageOf(element: HtmlElement): BodyNode[] | null {
  const mediaId = nodes.image.attributes.mediaId.read(Number(attributeOf(element, "data-media")));
  if (!mediaId) return null;
  const img = within(element).find(({ tagName }) => tagName === "img");
  const alt = (img && attributeOf(img, "alt")) ?? "";
  const beside = childrenOf(element, "figcaption").flatMap((child) => child.childNodes);
  const width = [...classesOf(element)]
    .map((name) => nodes.image.attributes.width.read(name.replace(/-picture$/, "")))
    .find((read) => read !== undefined);
  return [
    {
      type: "image",
      attrs: {
        mediaId,
        decorative: alt === "",
        ...(width && { width }),
        ...shortLine("alt", alt, limits.alt),
        ...shortLine("caption", lineOf(beside), limits.caption),
        ...shortLine("credit", creditOf(beside), limits.pictureCredit),
      },
    },
  ];
}

/** A recording of our own library, as this page offers it. */
function recordingOf(element: HtmlElement): BodyNode[] | null {
  const type = classesOf(element).has("recording-audio") ? "audio" : "video";
  const read = (name: string) => nodes.video.attributes.mediaId.read(Number(attributeOf(element, name)));
  const recordingId = read("data-recording");
  if (!recordingId) return null;
  const beside = childrenOf(element, "figcaption").flatMap((child) => child.childNodes);
  const poster = type === "video" && read("data-poster");
  const said = beside.filter((child) => !isElement(child) || child.tagName !== "small");
  return [
    {
      type,
      attrs: {
        recordingId,
        ...(poster && { mediaId: poster }),
        ...shortLine("caption", lineOf(said), limits.caption),
        ...shortLine("credit", creditOf(beside), limits.pictureCredit),
      },
    },
  ];
}

function galleryOf(element: HtmlElement, attrs?: BodyNode["attrs"]): BodyNode[] | null {
  const figures = within(element).filter(({ tagName }) => tagName === "figure");
  const images = figures.flatMap((figure) => imageOf(figure) ?? []);
  const content = images.slice(0, limits.galleryPictures);
  return content.length > 0 ? [{ type: "gallery", ...(attrs && { attrs }), content }] : null;
}

function relatedOf(element: HtmlElement): BodyNode[] | null {
  const { articleId } = readAttributes(nodes.relatedStory, {
    articleId: Number(attributeOf(element, "data-article")),
  });
  return articleId ? [{ type: "relatedStory", attrs: { articleId } }] : null;
}

function infoBoxOf(element: HtmlElement, readBlocks: ReadBlocks): BodyNode[] {
  const title = childrenOf(element, "p").find((child) => classesOf(child).has("box-title"));
  const blocks = readBlocks(element.childNodes.filter((child) => child !== title));
  const words = title ? runsOf(readBlocks(title.childNodes)) : [];
  return [
    {
      type: "infoBox",
      content: [
        { type: "boxTitle", content: words },
        ...(blocks.length > 0 ? blocks : [{ type: "paragraph" }]),
      ],
    },
  ];
}
