import { auditFilterOf, readAuditAsked } from "@/app/_edge/audit-asked";
import { enterDesk } from "@/app/_edge/context";
import { AuditScreen } from "@/components/desk/audit/audit-screen";
import { mayEver, scopesOf } from "@/newsroom/accounts/may";
import { listNames } from "@/newsroom/accounts/queries";
import { AUDIT_PAGE, searchAudit } from "@/newsroom/accounts/search-audit";
import { getHouse } from "@/newsroom/settings/queries";

export const instant = false;

export default async function AuditPage({ searchParams }: PageProps<"/desk/admin/audit">) {
  const ctx = await enterDesk("audit:read");
  const asked = await searchParams;
  const query = readAuditAsked(asked);
  const before = /^\d{1,15}$/.test(String(asked.before)) ? Number(asked.before) : undefined;
  const [{ calendar }, people] = await Promise.all([getHouse(ctx.db), listNames(ctx.db)]);
  const rows = await searchAudit(ctx, auditFilterOf(query, calendar.timeZone, before));
  return (
    <AuditScreen
      rows={rows}
      people={people}
      query={query}
      older={rows.length === AUDIT_PAGE ? (rows.at(-1)?.id ?? null) : null}
      isAll={scopesOf(ctx.user, "audit:read").includes("all")}
      mayRead={mayEver(ctx.user, "story:read")}
      now={ctx.now}
      calendar={calendar}
    />
  );
}
