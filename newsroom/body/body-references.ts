import { limits } from "./limits";
import { nodeRule, readAttributes } from "./schema";
import type { BodyDocument, BodyNode } from "./types";

export interface BodyReferences {
  mediaIds: number[];
  articleIds: number[];
}

/** The pictures and the articles a body points at, each once, in reading order. */
export function bodyReferences(body: BodyDocument): BodyReferences {
  const read = bodyImages(body);
  const articleIds = nodesOf(body, 1)
    .filter(({ type }) => type === "relatedStory")
    .flatMap(({ type, attrs }) => readAttributes(nodeRule(type), attrs).articleId ?? []);
  return { mediaIds: unique(read.map(({ mediaId }) => mediaId)), articleIds: unique(articleIds.map(Number)) };
}

export interface BodyImage {
  mediaId: number;
  /** Empty: the library's. */
  alt: string;
  isDecorative: boolean;
}

/** Every picture in a body that somebody has chosen. */
export const bodyImages = (body: BodyDocument): BodyImage[] =>
  nodesOf(body, 1)
    .filter(({ type }) => type === "image")
    .flatMap(({ type, attrs }) => {
      const { mediaId, alt, decorative } = readAttributes(nodeRule(type), attrs);
      return typeof mediaId === "number"
        ? [{ mediaId, alt: `${alt ?? ""}`, isDecorative: decorative === true }]
        : [];
    });

const unique = (ids: number[]) => [...new Set(ids)];

const nodesOf = (node: BodyNode, depth: number): BodyNode[] =>
  depth > limits.depth ? [] : [node, ...(node.content ?? []).flatMap((child) => nodesOf(child, depth + 1))];
