import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Picture } from "@/db/types";
import { BodyChanges } from "./body-changes";
import type { BlockChange } from "./types";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const image = (mediaId: number) => ({ type: "image", attrs: { mediaId } });
const same = (text: string): BlockChange => ({
  kind: "same",
  before: paragraph(text),
  after: paragraph(text),
  words: [{ kind: "same", text }],
});
const changed: BlockChange = {
  kind: "changed",
  before: paragraph("ثلاثة جسور"),
  after: paragraph("أربعة جسور"),
  words: [
    { kind: "removed", text: "ثلاثة" },
    { kind: "added", text: "أربعة" },
    { kind: "same", text: " جسور" },
  ],
};
const picture = (id: number): Picture => ({
  id,
  hash: "1a2b3c4d5e6f7081",
  width: 1600,
  height: 1000,
  tone: "#334455",
  thumbhash: "",
  frames: 1,
  focalX: 0.5,
  focalY: 0.5,
  alt: `صورة ${id}`,
  caption: "",
  credit: id === 2 ? "" : "المسلة",
});

const shown = (blocks: BlockChange[], isBeside = false) =>
  renderToStaticMarkup(
    <BodyChanges
      blocks={blocks}
      sources={{ pictures: [picture(1), picture(2)], related: [], recordings: [] }}
      isBeside={isBeside}
    />,
  );

describe("the changes of a body", () => {
  test("name what was taken out and put in, not by colour alone", () => {
    const html = shown([changed]);
    expect(html).toMatch(/<del[^>]*><span class="sr-only">حُذف: <\/span>ثلاثة<\/del>/);
    expect(html).toMatch(/<ins[^>]*><span class="sr-only">أُضيف: <\/span>أربعة<\/ins>/);
  });

  test("keep the letters of two words apart", () => {
    expect(shown([changed])).toContain("</del>\u200c\u2009<ins");
  });

  test("stand side by side, each with its own words", () => {
    const [, before = "", after = ""] = shown([changed], true).split('<p class="min-w-0');
    expect([before.includes("ثلاثة"), before.includes("أربعة")]).toEqual([true, false]);
    expect([after.includes("ثلاثة"), after.includes("أربعة")]).toEqual([false, true]);
  });

  test("fold long stretches that stayed the same, but not their edges", () => {
    const html = shown([changed, same("أولى"), same("ثانية"), same("ثالثة"), same("رابعة")]);
    expect(html).toContain("3 فقرات بلا تغيير");
    expect(html.indexOf("أولى")).toBeLessThan(html.indexOf("<details"));
  });

  test("show the picture that went and the one that came, and what the new one lacks", () => {
    const html = shown([{ kind: "changed", before: image(1), after: image(2), words: [] }]);
    expect(html).toMatch(/<del.*\/media\/1\/.*<\/del><ins.*\/media\/2\//);
    expect(html).toContain("بلا مصدر");
    expect(html).toContain("تغيّرت");
    expect(html).not.toContain("تغيّر شكله دون كلماته");
  });

  test("call a picture that came or went no paragraph", () => {
    for (const [kind, before, after] of [
      ["added", null, image(1)],
      ["removed", image(1), null],
    ] as const)
      expect(shown([{ kind, before, after, words: [] }])).not.toContain("فقرة");
  });
});
