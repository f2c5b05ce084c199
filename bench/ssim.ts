import sharp from "sharp";

const WINDOW = 8;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

type Grey = { data: Buffer; width: number; height: number };

const grey = async (picture: Buffer, width: number): Promise<Grey> => {
  const { data, info } = await sharp(picture)
    .resize(width)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/** How alike two pictures look, 1 for the same: the mean over windows of light, contrast and structure. */
export async function ssim(one: Buffer, other: Buffer, width: number): Promise<number> {
  const [first, second] = await Promise.all([grey(one, width), grey(other, width)]);
  const scores: number[] = [];
  for (let top = 0; top + WINDOW <= Math.min(first.height, second.height); top += WINDOW / 2)
    for (let left = 0; left + WINDOW <= first.width; left += WINDOW / 2)
      scores.push(scoreOf(cut(first, left, top), cut(second, left, top)));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function cut({ data, width }: Grey, left: number, top: number): number[] {
  const rows = Array.from({ length: WINDOW }, (_, row) => (top + row) * width + left);
  return rows.flatMap((start) => [...data.subarray(start, start + WINDOW)]);
}

function scoreOf(one: number[], other: number[]): number {
  const count = one.length;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  const [a, b] = [mean(one), mean(other)];
  const spread = (values: number[], middle: number) => mean(values.map((value) => (value - middle) ** 2));
  const together = mean(one.map((value, at) => (value - a) * ((other[at] ?? 0) - b)));
  return (
    ((2 * a * b + C1) * (2 * together + C2)) /
    ((a * a + b * b + C1) * (spread(one, a) + spread(other, b) + C2))
  );
}
