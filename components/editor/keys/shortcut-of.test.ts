import { describe, expect, it } from "vitest";
import { shortcutOf } from "./shortcut-of";

const press = (key: string, code: string, held: object = { ctrlKey: true }) =>
  shortcutOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe("a shortcut", () => {
  it("is the same on a Latin and on an Arabic keyboard", () => {
    expect(press("f", "KeyF")).toBe("Ctrl+F");
    expect(press("ب", "KeyF")).toBe("Ctrl+F");
    expect(press("/", "Slash")).toBe("Ctrl+/");
    expect(press("ظ", "Slash")).toBe("Ctrl+/");
  });

  it("follows the letter where a Latin layout moves it", () => {
    expect(press("a", "KeyQ")).toBe("Ctrl+A");
    expect(press("y", "KeyZ")).toBe("Ctrl+Y");
  });

  it("counts the command key as Ctrl, and names what is held", () => {
    expect(press("h", "KeyH", { metaKey: true })).toBe("Ctrl+H");
    expect(press("؟", "Slash", { ctrlKey: true, shiftKey: true })).toBe("Ctrl+Shift+/");
    expect(press("Enter", "Enter", {})).toBe("Enter");
  });

  it("is known by its place where one key writes two letters, and «?» and «؟» are one", () => {
    expect(press("لا", "KeyB")).toBe("Ctrl+B");
    for (const key of ["?", "؟"]) expect(press(key, "Slash", { shiftKey: true })).toBe("Shift+/");
    expect(press("F8", "F8", {})).toBe("F8");
  });
});
