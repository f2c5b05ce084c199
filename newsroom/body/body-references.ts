import { limits } from "./limits";
import { nodeRule, readAttributes } from "./schema";
import type { BodyDocument, BodyNode } from "./types";

export interface BodyReferences {
  mediaIds: number[];
  articleIds: number[];
  recordingIds: number[];
}

/** The pictures, posters among them, the articles and the recordings a body points at, each once, in reading order. */
export function bodyReferences(body: BodyDocument): BodyReferences {
  const read = nodesOf(body, 1).map(({ type, attrs }) => readAttributes(nodeRule(type), attrs));
  const numbers = (name: string) => [...new Set(read.flatMap((attrs) => Number(attrs[name] ?? 0) || []))];
  return {
    mediaIds: numbers("mediaId"),
    articleIds: numbers("articleId"),
    recordingIds: numbers("recordingId"),
  };
}

export interface BodyImage {
  mediaId: number;
  /** Empty: the library's. */
  alt: string;
  credit: string;
  isDecorative: boolean;
}

/** Every picture in a body that somebody has chosen. */
export const bodyImages = (body: BodyDocument): BodyImage[] =>
  nodesOf(body, 1)
    .filter(({ type }) => type === "image")
    .flatMap(({ type, attrs }) => {
      const { mediaId, alt, credit, decorative } = readAttributes(nodeRule(type), attrs);
      return typeof mediaId === "number"
        ? [{ mediaId, alt: `${alt ?? ""}`, credit: `${credit ?? ""}`, isDecorative: decorative === true }]
        : [];
    });

const nodesOf = (node: BodyNode, depth: number): BodyNode[] =>
  depth > limits.depth ? [] : [node, ...(node.content ?? []).flatMap((child) => nodesOf(child, depth + 1))];
