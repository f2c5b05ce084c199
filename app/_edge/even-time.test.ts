import { expect, test } from "vitest";
import { inEvenTime } from "./even-time";

const timeOf = async (work: () => Promise<void>) => {
  const began = performance.now();
  await inEvenTime(work, 80).catch(() => {});
  return performance.now() - began;
};

test("much to do, nothing to do and a refusal take equally long", async () => {
  const much = () => new Promise<void>((resolve) => setTimeout(resolve, 30));
  const times = await Promise.all([timeOf(much), timeOf(async () => {}), timeOf(() => Promise.reject("no"))]);
  for (const time of times) expect(time).toBeGreaterThanOrEqual(79);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(20);
});

test("a refusal is still a refusal", async () => {
  await expect(inEvenTime(() => Promise.reject(new Error("no")), 1)).rejects.toThrow("no");
});
