import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeParam } from "./safe-path";

describe("a part of an address", () => {
  it("is decoded once", () => {
    expect(decodeParam(encodeURIComponent("سياسة"))).toBe("سياسة");
    expect(decodeParam("%2541")).toBe("%41");
    expect(decodeParam("politics")).toBe("politics");
  });

  it("is one spelling, however it was composed", () => {
    expect(decodeParam(encodeURIComponent("ا\u0654من"))).toBe("أمن");
  });

  it.each(["%D8", "%D8%", "%", "%zz", "%C0%AF", "س%D8%B3%D", "%ED%A0%80"])("does not fail on %s", (value) => {
    expect(typeof decodeParam(value)).toBe("string");
  });

  it("gives back whatever was encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.normalize("NFC");
        expect(decodeParam(encodeURIComponent(plain))).toBe(plain);
      }),
    );
  });
});
