import { expect, test } from "vitest";
import { readSeedArticle } from "@/db/seed/seed-article";
import { checkText } from "./check";
import type { Finding } from "./types";
import { houseTerms } from "./words/house-terms";

const { headline, paragraphs } = readSeedArticle();
const findings = checkText({ headline, paragraphs }, { terms: houseTerms, digits: "western" });

/** Every finding in the published page and our verdict: an error of the page, a matter of house style, or a false alarm. */
const judged = {
  "headline hamza-qat لانهاء": "error",
  "headline phrase بحلول في": "error",
  "0 months سبتمبر": "style",
  "1 stated-anna إنه": "error",
  "2 quote-style “داعش”": "style",
  "5 months يناير": "style",
  "7 detached-waw و  يسهم": "error",
  "9 hamza-qat انهاء": "error",
  "9 joined-la لاسيما": "error",
  "9 hamza-qat ايران": "error",
  "9 two-spellings وسوريا": "style",
  "10 an-or-inna ان": "error",
  "10 doubled-space   ": "error",
  "11 detached-waw و من": "error",
  "11 house-term يلعب دوراً": "style",
} as const satisfies Record<string, "error" | "style" | "false alarm">;

/** The page has no-break spaces among its spaces. */
const name = ({ paragraph, rule, found }: Finding) => `${paragraph} ${rule} ${found.replace(/\s/g, " ")}`;

test("the published page has what a reader would mark in it", () => {
  expect(findings.map(name)).toEqual(Object.keys(judged));
});

test("no more than three of the findings are false alarms", () => {
  const verdicts: string[] = findings.map(
    (finding) => judged[name(finding) as keyof typeof judged] ?? "false alarm",
  );
  expect(verdicts.filter((verdict) => verdict === "false alarm").length).toBeLessThanOrEqual(3);
});

test("every finding says in Arabic what is wrong and stands where it says", () => {
  for (const { paragraph, from, to, found, message } of findings) {
    const text = paragraph === "headline" ? headline : paragraphs[paragraph];
    expect(text?.slice(from, to)).toBe(found);
    expect(message).toMatch(/[\u0621-\u064a]/);
    expect(message).not.toMatch(/[a-z]|undefined/);
  }
});
