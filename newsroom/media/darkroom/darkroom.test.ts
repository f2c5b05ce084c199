import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { limits } from "../limits";
import { refusals } from "../messages";
import { openDarkroom } from "./darkroom";

const noisy = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#804020",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
const small = noisy(80, 80);

describe("the darkroom", () => {
  it("answers each with what is theirs, in the order they came", async () => {
    const ask = openDarkroom();
    const bytes = await small;
    const order: number[] = [];
    const works = [0, 1, 2].map((at) => ask({ kind: "develop", bytes }).then(() => order.push(at)));
    await Promise.all(works);
    expect(order).toEqual([0, 1, 2]);
  });

  it("passes on a refusal as it was said", async () => {
    await expect(openDarkroom()({ kind: "develop", bytes: Buffer.from("%PDF-1.7") })).rejects.toThrow(
      refusals.pdf,
    );
  });

  it("ends what takes too long, and goes on with the next", async () => {
    const ask = openDarkroom({ ...limits, deadlineMs: 1 });
    await expect(ask({ kind: "develop", bytes: await noisy(2_000, 2_000) })).rejects.toThrow(
      refusals.tooSlow,
    );
    await expect(ask({ kind: "develop", bytes: await noisy(2_000, 2_000) })).rejects.toThrow(
      refusals.tooSlow,
    );
  });

  it("tells whoever is one too many to come again", async () => {
    const ask = openDarkroom({ ...limits, waiting: 1 });
    const bytes = await small;
    const works = [ask({ kind: "develop", bytes }), ask({ kind: "develop", bytes })];
    await expect(ask({ kind: "develop", bytes })).rejects.toThrow(refusals.busy);
    await Promise.all(works);
  });
});
