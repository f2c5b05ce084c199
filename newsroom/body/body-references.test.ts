import { expect, it } from "vitest";
import { bodyImages, bodyReferences } from "./body-references";
import type { BodyDocument } from "./types";

const image = (attrs: Record<string, unknown>) => ({ type: "image", attrs });
const body: BodyDocument = {
  type: "doc",
  content: [
    image({ mediaId: 3, alt: "جسر", credit: "علي" }),
    { type: "gallery", content: [image({ mediaId: 5 }), image({ mediaId: 3, decorative: true })] },
    {
      type: "infoBox",
      content: [{ type: "relatedStory", attrs: { articleId: 9 } }, image({ mediaId: null })],
    },
    { type: "relatedStory", attrs: { articleId: 9 } },
    { type: "relatedStory", attrs: { articleId: "10" } },
    image({ mediaId: -1 }),
    { type: "paragraph", attrs: { mediaId: 8, articleId: 8, recordingId: 8 } },
    { type: "infoBox", content: [{ type: "audio", attrs: { recordingId: 6, mediaId: 8 } }] },
    { type: "video", attrs: { recordingId: 4, mediaId: 7 } },
    { type: "video", attrs: { recordingId: 6, mediaId: null } },
    { type: "video", attrs: { recordingId: "9" } },
  ],
};

it("names each picture, each article and each recording once, in reading order, posters among the pictures", () => {
  expect(bodyReferences(body)).toEqual({ mediaIds: [3, 5, 7], articleIds: [9], recordingIds: [6, 4] });
});

it("tells how each picture is used", () => {
  expect(bodyImages(body)).toEqual([
    { mediaId: 3, alt: "جسر", credit: "علي", isDecorative: false },
    { mediaId: 5, alt: "", credit: "", isDecorative: false },
    { mediaId: 3, alt: "", credit: "", isDecorative: true },
  ]);
});
