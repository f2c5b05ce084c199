import { expect, it } from "vitest";
import { bodyImages, bodyReferences } from "./body-references";
import type { BodyDocument } from "./types";

const image = (attrs: Record<string, unknown>) => ({ type: "image", attrs });
const body: BodyDocument = {
  type: "doc",
  content: [
    image({ mediaId: 3, alt: "جسر" }),
    { type: "gallery", content: [image({ mediaId: 5 }), image({ mediaId: 3, decorative: true })] },
    {
      type: "infoBox",
      content: [{ type: "relatedStory", attrs: { articleId: 9 } }, image({ mediaId: null })],
    },
    { type: "relatedStory", attrs: { articleId: 9 } },
    { type: "relatedStory", attrs: { articleId: "10" } },
    image({ mediaId: -1 }),
    { type: "paragraph", attrs: { mediaId: 8, articleId: 8 } },
  ],
};

it("names each picture and each article once, in reading order", () => {
  expect(bodyReferences(body)).toEqual({ mediaIds: [3, 5], articleIds: [9] });
});

it("tells how each picture is used", () => {
  expect(bodyImages(body)).toEqual([
    { mediaId: 3, alt: "جسر", isDecorative: false },
    { mediaId: 5, alt: "", isDecorative: false },
    { mediaId: 3, alt: "", isDecorative: true },
  ]);
});
