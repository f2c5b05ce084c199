import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { allStories } from "@/db/seed/all-stories";
import { test } from "@/test/fixtures";
import { fold } from "./fold";
import { stem } from "./stem";

const before = ["", "و", "ف", "ال", "وال", "بال", "كال", "فبال", "لل", "ولل", "وك", "ب", "ل"];
const middle = ["عراق", "كهرب", "مصطف", "ني", "دم", "الكترون", "الماني", "باني", "سم", "انتخاب", "ات", "صحر"];
const after = [
  "",
  "ي",
  "ية",
  "يين",
  "ون",
  "ات",
  "اتها",
  "تهم",
  "ته",
  "هم",
  "ها",
  "اء",
  "اءات",
  "ان",
  "ايا",
  "ةً",
];

const hostile = [
  ..."وَالعِرَاقِيَّةُ|العـــــراقيون|ڤيتامينات|گوگل|چایخانه‌ها|کوردستانی|ئەنجوومەن|پێشمەرگە|ڕاپەڕین".split("|"),
  ..."٢٠٢٤|۲۰۲۵|5.5%|COVID-19|iPhone|ANSWERS|الـ24|ب5|و٢٠٢٦|ﻻ|ﷲ|ﷺ|ﺑﻐﺪاد|ء|ئ|ؤ|آ|ى|ة".split("|"),
  ..."شيء|شيئا|سيّء|مبدأ|مسئولون|شؤونها|هيئة|هيئات|بيئي|أسئلة|رئيسي|بهاء|ماء|مساء|سماء|الماء".split("|"),
  ..."اااااا|ههههه|يييييي|تهاتهاتها|اتاتات|ونونون|اللللل|الال|والال|بالبال|لللل|للله|كالكال".split("|"),
  "ا".repeat(3_000),
  "هم".repeat(500),
];

test("the database stems as the code does", async ({ db }) => {
  const made = before.flatMap((start) => middle.flatMap((root) => after.map((end) => start + root + end)));
  const written = allStories.flatMap(({ headline, standfirst }) => `${headline} ${standfirst}`.split(/\s+/));
  const words = [
    ...new Set([...hostile, ...made, ...written].flatMap((word) => fold(word).split(" "))),
  ].filter(Boolean);
  expect(words.length).toBeGreaterThan(2_000);
  const [row] = await db.execute<{ stemmed: string }>(sql`select stems(${words.join(" ")}) as stemmed`);
  expect(row?.stemmed.split(" ")).toEqual(words.map(stem));
});
