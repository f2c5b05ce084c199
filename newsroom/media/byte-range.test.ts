import { expect, it } from "vitest";
import { readRange } from "./byte-range";

it.each([
  ["bytes=0-", { from: 0, to: 1_000 }],
  ["bytes=0-0", { from: 0, to: 1 }],
  ["bytes=100-199", { from: 100, to: 200 }],
  ["bytes=900-4000", { from: 900, to: 1_000 }],
  ["bytes=-1", { from: 999, to: 1_000 }],
  ["bytes=-5000", { from: 0, to: 1_000 }],
])("«%s» is a part", (header, range) => expect(readRange(header, 1_000)).toEqual(range));

it.each([null, "", "items=0-1", "seconds=1-2"])("«%s» asks for the whole", (header) =>
  expect(readRange(header, 1_000)).toBeNull(),
);

it.each([
  "bytes=1000-",
  "bytes=5-4",
  "bytes=-0",
  "bytes=-",
  "bytes=",
  "bytes=a-b",
  "bytes= 0-1",
  "bytes=0-1,2-3",
  `bytes=${"0-,".repeat(5_000)}0-`,
  "bytes=99999999999999999999-",
  "bytes=0x1-2",
  "bytes=-1-2",
  "bytes =0-1",
  "BYTES=0-1",
])("«%s» is answered that there is no such part", (header) => expect(readRange(header, 1_000)).toBe("none"));

it("of nothing there is no part", () => expect(readRange("bytes=0-", 0)).toBe("none"));
