import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { BodyJson } from "@/db/types";
import type { Note } from "./notes";
import { ReviewedBody } from "./reviewed-body";

const text = "قال الوزير إن الجسر جديد.";
const body: BodyJson = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "عنوان" }] },
    { type: "bulletList", content: [{ type: "listItem", content: [paragraph(text)] }] },
    { type: "embed", attrs: { provider: "youtube", id: "dQw4w9WgXcQ", caption: null } },
  ],
};

function paragraph(words: string) {
  return { type: "paragraph", content: [{ type: "text", text: words }] };
}

const at = new Date("2026-11-24T09:00:00Z");
const anchor = { block: 1, from: 4, quote: "الوزير", before: "قال ", after: " إن" };
const place = { block: 1, from: 4, to: 10 };
const suggestion = {
  id: 5,
  anchor,
  field: null,
  fieldText: "",
  replacement: "الوكيل",
  words: [],
  note: "",
  madeBy: "حيدر",
  madeAt: at,
};
const proposal: Note = { kind: "proposal", isChanged: false, key: "s5", place, suggestion };

const shown = (notes: Note[]) =>
  renderToStaticMarkup(
    <ReviewedBody
      body={body}
      sources={{ pictures: [], related: [], recordings: [] }}
      notes={notes}
      active={null}
      onOpen={() => {}}
      onParagraph={null}
    />,
  );

describe("a body under review", () => {
  test("numbers its blocks of words as anchors count them, in lists too", () => {
    const html = shown([]);
    expect(html).toMatch(/<h2 data-block="0"[^>]*>عنوان<\/h2>/);
    expect(html).toMatch(/<ul><li><div[^>]*><p data-block="1"[^>]*>قال الوزير إن الجسر جديد\.<\/p>/);
    expect(html).toContain("محتوى مضمّن");
  });

  test("shows the words a suggestion takes out and puts in, with a way to it", () => {
    const html = shown([proposal]);
    expect(html).toMatch(/<a href="#note-s5" id="words-s5"[^>]*><del[^>]*>الوزير<\/del><\/a>/);
    expect(html).toMatch(/<ins data-aside="true"[^>]*>.*الوكيل<\/ins>/);
  });

  test("leaves a suggestion whose words are gone to the margin", () => {
    expect(shown([{ ...proposal, place: null }])).not.toContain("الوكيل");
  });
});
