import { describe, expect, it } from "vitest";
import { cleanPasted } from "./clean-pasted";

describe("pasted words", () => {
  it.each([
    ["ﺍﻟﻌﺮﺍﻕ", "العراق"],
    ["ﻻ ﺷﻲء", "لا شيء"],
    ["ﷲ ﷺ ﷽", "الله ﷺ ﷽"],
    ["مﱞن", "مٌّن"],
    ["و\u00a0\u00a0يسهم", "و  يسهم"],
    ["\u202bداعش\u202c\u200b\ufeff", "داعش"],
    ["لا\u200cيمكن", "لا\u200cيمكن"],
    ["ا\u0654خبار", "أخبار"],
    ["x² ½ ﬁ “داعش” ـ", "x² ½ ﬁ “داعش” ـ"],
  ])("%j become %j", (pasted, typed) => {
    expect(cleanPasted(pasted)).toBe(typed.normalize("NFC"));
  });
});
