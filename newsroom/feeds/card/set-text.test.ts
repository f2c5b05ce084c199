import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type SetText, type Style, setText, setToFit } from "./set-text";

const style: Style = { size: 60, weight: "bold", color: "#000000", width: 2_000 };
const set = (text: string) => setText(text, style);
/** Zero width non-joiners keep letters from joining. */
const apart = (word: string) => [...word].join("\u200c");

/** The highest ink within a share of a text's width, in shares of its height from the top. */
async function topOfInk({ png, width, height }: SetText, from: number, to: number): Promise<number> {
  const region = { left: Math.floor(width * from), top: 0, width: Math.ceil(width * (to - from)), height };
  const { data, info } = await sharp(png)
    .extract(region)
    .extractChannel("alpha")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Math.floor(data.findIndex((alpha) => alpha > 128) / info.width) / height;
}

describe("Arabic in a picture", () => {
  test.for(["مجلس", "المستشفى", "يستطيعون", "بغداد"])(
    "is joined: «%s» is narrower than its letters",
    async (word) => {
      const [joined, letters] = [await set(word), await set(apart(word))];
      expect(joined.width).toBeLessThan(letters.width * 0.92);
    },
  );

  test("joins lam and alef into one", async () => {
    expect((await set("لا")).width).toBeLessThan((await set("لـا")).width);
  });

  test("runs from right to left: the tall alef of «أرررر» stands at the right", async () => {
    const word = await set("أرررررر");
    expect(await topOfInk(word, 0.9, 1)).toBeLessThan(0.1);
    expect(await topOfInk(word, 0, 0.5)).toBeGreaterThan(0.3);
  });

  test("begins at the right even when its first word is foreign", async () => {
    const line = await set("HHH ررررر");
    expect(await topOfInk(line, 0.85, 1)).toBeLessThan(await topOfInk(line, 0, 0.2));
  });

  test("of nothing is nothing", async () => {
    for (const text of ["", " ", "\u200c\u200f"])
      expect(await set(text)).toMatchObject({ width: 1, height: 1 });
  });

  test("takes text as text, never as markup", async () => {
    expect((await set("<b>خبر</b> & غيره")).width).toBeGreaterThan((await set("خبر غيره")).width);
  });
});

describe("a headline in its room", () => {
  const room = {
    weight: "bold",
    color: "#000000",
    width: 560,
    height: 300,
    sizes: [64, 52, 40, 32],
  } as const;

  test("is as large as it may be", async () => {
    expect((await setToFit("خبر قصير", room)).height).toBe(
      (await setText("خبر قصير", { ...room, size: 64 })).height,
    );
  });

  test("is set smaller when it is long, and stays inside", async () => {
    const long = await setToFit(
      "البرلمان يصوّت على قانون النفط والغاز بعد خلاف دام أكثر من خمسة عشر عاماً",
      room,
    );
    expect(long.height).toBeLessThanOrEqual(300);
    expect(long.width).toBeLessThanOrEqual(560);
  });

  test("leaves no word alone on its last line", async () => {
    const text = "مجلس الوزراء يُقرّ خطة المياه لخمس سنوات في بغداد";
    const fitted = await setToFit(text, { ...room, sizes: [60], height: 900 });
    const plain = await setText(text, { ...room, size: 60 });
    expect(Math.abs(fitted.height - plain.height)).toBeLessThan(30);
    expect(fitted.width).toBeLessThan(plain.width);
  });

  test("breaks what has no place to break", async () => {
    expect((await setToFit("ط".repeat(60), room)).width).toBeLessThanOrEqual(560);
  });
});
