import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine } from "./csv";

/** As RFC 4180 reads a line. */
const cellsOf = (line: string) =>
  [...`,${line.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );

describe("a line of comma-separated values", () => {
  test("keeps commas, quotes and new lines inside of their cells", () => {
    expect(csvLine(["أ، ب", 'قال: "لا"', "سطر\r\nآخر", ""])).toBe('أ، ب,"قال: ""لا""","سطر\r\nآخر",\r\n');
  });

  test.for(["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "\r=1", "＝1+1", "|calc", "%0A=1"])(
    "%j is text, not a formula",
    (hostile) => {
      expect(csvLine([hostile])).toMatch(/^"'/);
    },
  );

  test("whatever is written is read again, but for the mark before a formula", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const read = cellsOf(csvLine(cells));
        expect(read.map((text, at) => (text === cells[at] ? text : text.slice(1)))).toEqual(cells);
      }),
    );
  });
});
