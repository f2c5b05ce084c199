import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, onTestFinished, test } from "vitest";
import { blockOtherFormats } from "@/newsroom/media/darkroom/open-picture";
import { localStorage } from "@/newsroom/media/storage";
import { anArticle, aPicture, house } from "@/test/reader-texts";
import { type CardShape, cardOf, cardShapes } from "./card";
import { drawCard, MOST_BYTES } from "./draw-card";
import { getCard } from "./get-card";

/** As in the running site. */
blockOtherFormats();

const picture = aPicture();
const pictured = cardOf(
  house,
  anArticle({ kicker: "اقتصاد", headline: "مجلس الوزراء يُقرّ خطة المياه لخمس سنوات", picture }),
);
const plain = cardOf(house, anArticle({ kicker: "رأي", headline: "حين تصمت الجسور: عن مدينة تنتظر النهر" }));
const shapes = ["wide", "square"] as const;

const noise = () =>
  sharp({
    create: {
      width: 1280,
      height: 853,
      channels: 3,
      noise: { type: "gaussian", mean: 120, sigma: 80 },
      background: "#777",
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer();
const calm = () =>
  sharp({ create: { width: 1280, height: 853, channels: 3, background: "#2f6f8f" } })
    .jpeg()
    .toBuffer();

/** How far two cards are apart, in grey steps of 255, seen as small as a phone shows them. */
async function distance(one: Buffer, other: Buffer): Promise<number> {
  const small = (bytes: Buffer) => sharp(bytes).resize(300).greyscale().raw().toBuffer();
  const [a, b] = [await small(one), await small(other)];
  return a.reduce((sum, grey, at) => sum + Math.abs(grey - (b[at] ?? 0)), 0) / a.length;
}

const reference = (name: string) => join(import.meta.dirname, "reference", `${name}.jpg`);
/** Far more than another machine's rounding, far less than another word. */
const ALIKE = 0.6;

describe("a card", () => {
  test.for(shapes)(
    "has the size that was promised, and at most 300 kB of the worst picture: %s",
    async (shape) => {
      const bytes = await drawCard(pictured, shape, await noise());
      expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", ...cardShapes[shape] });
      expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
    },
  );

  test.for([
    ["wide", "pictured"],
    ["square", "pictured"],
    ["wide", "plain"],
    ["square", "plain"],
  ] as const)("looks as it was approved: %s, %s", async ([shape, kind]) => {
    const draw = async (card: typeof plain) =>
      drawCard(card, shape, kind === "pictured" ? await calm() : null);
    const card = kind === "pictured" ? pictured : plain;
    const drawn = await draw(card);
    const path = reference(`${shape}-${kind}`);
    if (process.env.DRAW_REFERENCES) await writeFile(path, drawn);
    const approved = await readFile(path);
    expect(await distance(drawn, approved)).toBeLessThan(ALIKE);
  });

  test("that says something else looks otherwise", async () => {
    const other = await drawCard({ ...plain, headline: "عنوان آخر غيره تماماً" }, "wide", null);
    expect(await distance(other, await readFile(reference("wide-plain")))).toBeGreaterThan(ALIKE * 2);
  });

  test("draws any house's name, with or without a motto", async () => {
    for (const house of [
      { name: "صحيفة الوطن العربي اليومية المستقلة", motto: "" },
      { name: "ا", motto: "شعار ".repeat(30) },
    ])
      expect((await drawCard({ ...plain, house }, "wide", null)).length).toBeGreaterThan(5_000);
  });
});

describe("the cards that are kept", () => {
  async function aStorage() {
    const folder = await mkdtemp(join(tmpdir(), "cards-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    return localStorage(folder);
  }

  test("are drawn once, however many ask, and never again", async () => {
    const storage = await aStorage();
    let drawings = 0;
    const ask = (shape: CardShape) =>
      getCard(storage, {
        folder: "7",
        card: pictured,
        shape,
        readPicture: async () => {
          drawings += 1;
          return calm();
        },
      });
    const all = await Promise.all([...Array(8)].map(() => ask("wide")));
    expect(drawings).toBe(1);
    for (const bytes of all) expect(bytes.equals(all[0] ?? Buffer.alloc(0))).toBe(true);
    expect((await ask("wide")).equals(all[0] ?? Buffer.alloc(0))).toBe(true);
    expect(drawings).toBe(1);
    await ask("square");
    expect(drawings).toBe(2);
  });

  test("do without a picture that is gone", async () => {
    const card = { folder: "8", card: pictured, shape: "wide", readPicture: async () => null } as const;
    expect((await getCard(await aStorage(), card)).length).toBeGreaterThan(5_000);
  });

  test("are asked for again after a drawing that failed", async () => {
    const storage = await aStorage();
    const card = { folder: "9", card: pictured, shape: "wide" } as const;
    const failing = getCard(storage, { ...card, readPicture: () => Promise.reject(new Error("no disk")) });
    await expect(failing).rejects.toThrow("no disk");
    expect((await getCard(storage, { ...card, readPicture: calm })).length).toBeGreaterThan(5_000);
  });
});
