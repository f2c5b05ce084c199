import { expect, it } from "vitest";
import { takeReaderLine } from "./reader-lines";

it("gives one address so many lines, and a place back to the next", () => {
  const held = Array.from({ length: 200 }, () => takeReaderLine("10.0.0.1"));
  expect(held).not.toContain(null);
  expect(takeReaderLine("10.0.0.1")).toBeNull();
  expect(takeReaderLine("10.0.0.2")).not.toBeNull();
  held[0]?.();
  held[0]?.();
  const next = takeReaderLine("10.0.0.1");
  expect(next).not.toBeNull();
  expect(takeReaderLine("10.0.0.1")).toBeNull();
});
