import { describe, expect, test } from "vitest";
import { auditFilterOf, readAuditAsked } from "./audit-asked";

const filter = (asked: Record<string, string | string[]>) =>
  auditFilterOf(readAuditAsked(asked), "Asia/Baghdad");

describe("what an address asks of the audit", () => {
  test("is who, what, which story, and whole days of the newsroom's clock", () => {
    expect(filter({ who: "7", act: "publish", story: "12", from: "2026-11-29", to: "2026-11-30" })).toEqual({
      who: 7,
      act: "publish",
      storyId: 12,
      from: new Date("2026-11-28T21:00:00Z"),
      to: new Date("2026-11-30T21:00:00Z"),
    });
    expect(filter({ who: "clock" })).toEqual({ who: "clock" });
  });

  test.for([
    { who: "1 or 1=1" },
    { who: "-1" },
    { who: ["1", "2"] },
    { act: "a'; drop table audit; --" },
    { story: "0" },
    { story: "9".repeat(40) },
    { from: "2026-13-45" },
    { to: "yesterday" },
    { __proto__: "x" },
  ])("%j asks for nothing", (asked) => {
    expect(filter(asked as never)).toEqual({});
  });
});
