import { describe, expect, it } from "vitest";
import { fold } from "./fold";
import { findFolded, foldWithMap } from "./fold-map";

const found = (text: string, words: string) =>
  findFolded(text, words).map(({ from, to }) => text.slice(from, to));

describe("finding in a text", () => {
  it.each([
    ["زار إيران ثم ايران", "ايران", ["إيران", "ايران"]],
    ["مُحَمَّدٌ قال", "محمد", ["مُحَمَّدٌ"]],
    ["وزارة الداخليه ووزاره", "وزارة", ["وزارة", "وزاره"]],
    ["على وعلي", "علي", ["على", "علي"]],
    ["العـــراق", "عراق", ["عـــراق"]],
    ["مسؤول ومسئول", "مسوول", ["مسؤول", "مسئول"]],
    ["ﻻ شيء", "لا", ["ﻻ"]],
    ["عام ٢٠٢٤", "2024", ["٢٠٢٤"]],
    ["قال: «نعم»", "«نعم»", ["«نعم»"]],
    ["CNN cnn", "Cnn", ["CNN", "cnn"]],
    ["🔴 عاجل", "عاجل", ["عاجل"]],
    ["أأأ", "ا", ["أ", "أ", "أ"]],
    ["نص", "", []],
    ["نص", "\u064b ", []],
  ])("%s ← %s", (text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it("spells words as the search does", () => {
    for (const word of ["إيران", "شئون", "مسؤولة", "گوگل", "٢٠٢٤", "مصطفى", "العـراق"])
      expect(foldWithMap(word).folded).toBe(fold(word));
  });
});
