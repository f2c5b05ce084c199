import { describe, expect, test } from "vitest";
import type { AuditRow } from "@/newsroom/audit/queries";
import { basesOf, usualBase } from "./bases-of";

const at = new Date("2026-11-24T09:00:00Z");
const entry = (act: string, textVersion?: number): AuditRow => ({
  id: 1,
  at,
  actor: "علي",
  act,
  version: 1,
  reason: "",
  detail: textVersion === undefined ? {} : { textVersion },
});
const kinds = (textVersion: number, publishedTextVersion: number | null, entries: AuditRow[]) =>
  basesOf({ textVersion, publishedTextVersion }, entries).map((base) => [base.kind, base.textVersion]);

describe("what a text can be read against", () => {
  test("is nothing at its first hand-in", () => {
    expect(kinds(3, null, [entry("submit", 3)])).toEqual([]);
    expect(usualBase([])).toBeNull();
  });

  test("is what was sent back and what was handed in, when it comes again", () => {
    const entries = [entry("submit", 5), entry("sendBack", 3), entry("submit", 3)];
    expect(kinds(5, null, entries)).toEqual([
      ["sentBack", 3],
      ["submitted", 3],
    ]);
  });

  test("is the text readers have, whatever came after it", () => {
    const entries = [entry("correct"), entry("publish", 2), entry("approve", 2), entry("submit", 2)];
    expect(kinds(4, 2, entries)[0]).toEqual(["published", 2]);
  });

  test("is usually the last one that was accepted", () => {
    const entries = [entry("sendBack", 5), entry("approveByOverride", 4), entry("publish", 2)];
    expect(usualBase(basesOf({ textVersion: 6, publishedTextVersion: 2 }, entries))?.kind).toBe("approved");
  });
});
