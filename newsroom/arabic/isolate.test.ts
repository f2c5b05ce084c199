import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolate } from "./isolate";

const isolated = (text: string) => isolate(text).flatMap((run) => (run.isolated ? [run.text] : []));

describe("what is read on its own in an Arabic line", () => {
  it.each([
    ["اتصل على 0770 123 4567 الآن", ["0770 123 4567"]],
    ["هاتف ٠٧٧٠ ١٢٣ ٤٥٦٧", ["٠٧٧٠ ١٢٣ ٤٥٦٧"]],
    ["الرقم +964 770 123 4567.", ["+964 770 123 4567"]],
    ["الرقم +9647701234567", ["+9647701234567"]],
    ["زوروا https://example.com/a?b=1، واقرأوا", ["https://example.com/a?b=1"]],
    ["على www.almasalla.test.", ["www.almasalla.test"]],
    ["راسلوا news.desk@almasalla.test اليوم", ["news.desk@almasalla.test"]],
    ["كتب @almasalla_iq ووسم #Iraq", ["@almasalla_iq", "#Iraq"]],
    ["بلغ $100 للبرميل", ["$100"]],
    ["بلغ 75.5$ أو €3.5M", ["75.5$", "€3.5M"]],
    ["الحرارة -5 إلى +3.5", ["-5", "+3.5"]],
    ["هاتف iPhone 16 يصل", ["iPhone 16"]],
    ["طائرة F-16 وشبكة 5G وقمة G20", ["F-16", "5G", "G20"]],
    ["وكالة (AFP) و«Al Jazeera»", ["AFP", "Al Jazeera"]],
    ["لغة C++ وصحيفة Süddeutsche Zeitung", ["C++", "Süddeutsche Zeitung"]],
  ])("in «%s»", (text, runs) => {
    expect(isolated(text)).toEqual(runs);
  });

  it.each([
    "فاز الزوراء 3-1 أمس",
    "بين 2003-2024 و10 - 15",
    "في 23/7/2024 و01-07-2024",
    "نسبة 5% و٧٪",
    "سبتمبر/ أيلول – كانون",
    "تنظيم “داعش”",
    "",
  ])("leaves «%s» to the line", (text) => {
    expect(isolated(text)).toEqual([]);
  });

  it("loses and adds nothing", () => {
    const pieces = fc.constantFrom(
      "خبر",
      " ",
      "-",
      "+9",
      "$",
      "a",
      "@",
      "www.",
      "0770 ",
      "٣",
      ".",
      "(",
      "🙂",
      "é",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join("");
        expect(
          isolate(text)
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it.each(["a", "1", "a.", "a@", "0770 ", "-1", "1,", "$1", "a-", "www."])(
    "stays quick on a page of «%s»",
    (piece) => {
      const text = piece.repeat(50_000 / piece.length);
      const before = performance.now();
      isolate(text);
      expect(performance.now() - before).toBeLessThan(1_000);
    },
  );
});
