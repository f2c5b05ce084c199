import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Calendar } from "@/db/types";
import { PictureGrid } from "./picture-grid";
import { PictureList } from "./picture-list";
import type { Tile } from "./types";

const calendar = { timeZone: "Asia/Baghdad", months: "iraqi", digits: "western" } as unknown as Calendar;

const tile: Tile = {
  ...{ id: 7, hash: "1a2b3c4d5e", width: 1_600, height: 1_000, tone: "#334455", thumbhash: "", frames: 1 },
  ...{ focalX: 0.5, focalY: 0.5, alt: "جسر الشهداء", caption: "", credit: "واع", version: 1 },
  ...{ fileName: "a.jpg", place: "", source: "الوكالة", isDecorative: false, uploadedBy: 3 },
  ...{ uploadedAt: new Date("2026-11-24T09:00:00Z"), fault: null, daysLeft: null },
};

const picking = { chosen: new Set([7]), choose: () => {} };

describe.each([
  ["grid", PictureGrid],
  ["list", PictureList],
])("the shelf as a %s", (_name, Look) => {
  const html = (given: Partial<Tile> = {}, isPicking = true) =>
    renderToStaticMarkup(
      <Look
        tiles={[{ ...tile, ...given }]}
        query="?q=%D8%AC%D8%B3%D8%B1"
        picking={isPicking ? picking : null}
        calendar={calendar}
      />,
    );

  it("leads to each picture and back to the same question", () => {
    expect(html()).toContain('href="/desk/media/7?q=%D8%AC%D8%B3%D8%B1"');
  });

  it("offers a box only to whoever could do something with what is chosen", () => {
    expect(html()).toMatch(/<input[^>]*aria-label="اختر «جسر الشهداء»"[^>]*checked=""/);
    expect(html({}, false)).not.toContain("checkbox");
  });

  it("says what keeps a picture from being used", () => {
    expect(html()).not.toContain("بلا نص بديل");
    expect(html({ alt: "" })).toContain("بلا نص بديل");
    expect(html({ alt: "", isDecorative: true })).not.toContain("بلا نص بديل");
    expect(html({ fault: "expired" })).toContain("انتهى ترخيصها");
    expect(html({ fault: "barred" })).toContain("لا تُستخدم بعد");
    expect(html({ frames: 12 })).toContain("متحركة");
  });

  it("names a picture by what is seen, else by its caption, its purpose or its file", () => {
    expect(html({ alt: "", caption: "عند الفجر" })).toContain("اختر «عند الفجر»");
    expect(html({ alt: "", isDecorative: true })).toContain("اختر «صورة زخرفية»");
    expect(html({ alt: "" })).toContain("اختر «a.jpg»");
  });

  it("counts the days a picture of the bin can still come back", () => {
    expect(html({ daysLeft: 2 })).toContain("تُمحى بعد يومين");
    expect(html({ daysLeft: 0 })).toContain("تُمحى اليوم");
  });
});

it("a panorama and a column keep rows of one height", () => {
  const shapes = (width: number, height: number) =>
    /flex-grow:(\d+)/.exec(
      renderToStaticMarkup(
        <PictureGrid tiles={[{ ...tile, width, height }]} query="" picking={null} calendar={calendar} />,
      ),
    )?.[1];
  expect([shapes(1_600, 1_000), shapes(6_000, 500), shapes(400, 3_000)]).toEqual(["160", "240", "60"]);
});
