import { describe, expect, it } from "vitest";
import { makeSlug } from "./slug";

describe("the slug of a headline", () => {
  it("is its words, as many as forty letters hold", () => {
    expect(makeSlug("العراق يتطلع لانهاء عمل التحالف الدولي رسمياً بحلول في 2025")).toBe(
      "العراق-يتطلع-لانهاء-عمل-التحالف-الدولي",
    );
  });

  it("has no marks, tatweel, quotes or punctuation", () => {
    expect(makeSlug("«يُشكّـــل» سبتمبر/ أيلول: 3-1؟")).toBe("يشكل-سبتمبر-أيلول-3-1");
  });

  it("is NFC, however the headline was typed", () => {
    expect(makeSlug("ا\u0654علن")).toBe("أعلن");
  });

  it("keeps Latin names, in small letters", () => {
    expect(makeSlug("iPhone 16 يصل العراق")).toBe("iphone-16-يصل-العراق");
  });

  it("cuts a word longer than an address may be", () => {
    expect(makeSlug("ب".repeat(90))).toBe("ب".repeat(40));
  });

  it("is never empty", () => {
    expect(makeSlug("؟!…")).toBe("خبر");
    expect(makeSlug("")).toBe("خبر");
  });

  it("never ends with a dash and never splits a letter", () => {
    expect(makeSlug(`${"ب".repeat(39)} ت`)).toBe("ب".repeat(39));
    expect(makeSlug("𐤀".repeat(50))).toBe("𐤀".repeat(40));
  });
});
