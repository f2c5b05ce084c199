import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { allStories } from "@/db/seed/all-stories";
import { readSeedArticle } from "@/db/seed/seed-article";
import { test } from "@/test/fixtures";
import { fold } from "./fold";

const hard = [
  "شؤون الأُسرة في «كوردستان»: مسؤولون وشئون",
  "گلوبال چای پارک ژاپن ڤيديو ڕێگا ئەنجام گوڵ",
  "الهُوِيَّةُ الوطنيَّـــة ، رؤى… ورُقِيّ؛ بطيء سيّء",
  "٢٣ تموز/ يوليو ۲۰۲۴ — 5.5% و+964",
  "iPhone 16 Pro يصل «إلى» بغداد\u200f\u202b، Café Zürich",
  "ﻻ ﷲ ﷺ ﺑﻐﺪاد",
  "",
];

test("the database folds as the code does", async ({ db }) => {
  const seen = readSeedArticle().paragraphs;
  const words = [...hard, ...seen, ...allStories.flatMap((story) => [story.headline, story.standfirst])];
  const rows = await db.execute<{ folded: string }>(
    sql`select fold(word) as folded from unnest(${sql.param(words)}::text[]) with ordinality as given(word, place) order by place`,
  );
  expect(rows.map((row) => row.folded)).toEqual(words.map(fold));
});
