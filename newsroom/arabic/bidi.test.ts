import { expect, it } from "vitest";
import { stripBidiControls } from "./bidi";

it("strips the marks that turn a line round, and nothing else", () => {
  expect(stripBidiControls("\u202bال\u200eع\u200fرا\u061cق\u202c \u2066x\u2069\u202e")).toBe("العراق x");
  expect(stripBidiControls("لا\u200cيمكن «داعش»  \u00a0")).toBe("لا\u200cيمكن «داعش»  \u00a0");
});
