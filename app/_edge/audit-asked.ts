import type { AuditFilter } from "@/newsroom/accounts/search-audit";
import { fromWallTime } from "@/newsroom/arabic/wall-time";

type Asked = Record<string, string | string[] | undefined>;

const DAY_MS = 86_400_000;
const textOf = (asked: Asked, name: string, shape: RegExp) => {
  const value = asked[name];
  return typeof value === "string" && shape.test(value) ? value : "";
};

/** What an address asks of the audit; what makes no sense is left out. */
export function readAuditAsked(asked: Asked) {
  return {
    who: textOf(asked, "who", /^(?:clock|[1-9]\d{0,14})$/),
    act: textOf(asked, "act", /^[A-Za-z-]{1,40}$/),
    story: textOf(asked, "story", /^[1-9]\d{0,14}$/),
    from: textOf(asked, "from", /^\d{4}-\d\d-\d\d$/),
    to: textOf(asked, "to", /^\d{4}-\d\d-\d\d$/),
  };
}

/** The same as the audit understands it: days are those of the newsroom's clock, the last one included. */
export function auditFilterOf(
  { who, act, story, from, to }: ReturnType<typeof readAuditAsked>,
  timeZone: string,
  before?: number,
): AuditFilter {
  const dayOf = (day: string) => (day === "" ? null : fromWallTime(`${day}T00:00`, timeZone));
  const [first, last] = [dayOf(from), dayOf(to)];
  return {
    ...(who !== "" && { who: who === "clock" ? ("clock" as const) : Number(who) }),
    ...(act !== "" && { act }),
    ...(story !== "" && { storyId: Number(story) }),
    ...(first && { from: first }),
    ...(last && { to: new Date(last.getTime() + DAY_MS) }),
    ...(before !== undefined && { before }),
  };
}
