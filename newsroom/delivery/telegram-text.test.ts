import { expect, test } from "vitest";
import { telegramText } from "./telegram-text";

const home = "https://almasalla.example";
const facts = {
  articleId: 57,
  headline: "البرلمان يقرّ الموازنة",
  standfirst: "بعد نقاش دام يومين.",
  isCorrected: false,
  isGone: false,
};

test("a headline, a standfirst and a short link", () => {
  expect(telegramText(facts, home)).toBe(
    "<b>البرلمان يقرّ الموازنة</b>\n\nبعد نقاش دام يومين.\n\nhttps://almasalla.example/news/57",
  );
});

test("no empty lines for an article without a standfirst", () => {
  expect(telegramText({ ...facts, standfirst: " " }, home)).not.toContain("\n\n\n");
});

test("what looks like markup is shown as it was written", () => {
  const text = telegramText(
    { ...facts, headline: `<a href="x">&amp;</a>`, standfirst: "5 < 6 & 7 > 2" },
    home,
  );
  expect(text).toContain(`<b>&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;</b>`);
  expect(text).toContain("5 &lt; 6 &amp; 7 &gt; 2");
});

test("says that it was corrected", () => {
  expect(telegramText({ ...facts, isCorrected: true }, home)).toContain("صُحِّح هذا الخبر.");
});

test("nothing of an article that is gone", () => {
  expect(telegramText({ ...facts, isGone: true }, home)).toBe("");
});

test.each([
  ["words", "كلمة ".repeat(3_000)],
  ["one endless word", "ب".repeat(9_000)],
  ["pairs", "😀".repeat(5_000)],
  ["markup", "<&>".repeat(4_000)],
])("fits into a message, whatever the standfirst: %s", (_name, standfirst) => {
  const text = telegramText({ ...facts, standfirst, headline: "ع ".repeat(900), isCorrected: true }, home);
  const counted = text
    .replace(/<\/?b>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  expect(counted.length).toBeLessThanOrEqual(4_096);
  expect(counted.isWellFormed()).toBe(true);
  expect(text).toContain("…");
  expect(text.endsWith(`${home}/news/57`)).toBe(true);
});

test("letters that cannot be seen do not turn the line around", () => {
  expect(telegramText({ ...facts, headline: "خبر\u202e\u0000 عاجل" }, home)).toContain("<b>خبر عاجل</b>");
});
