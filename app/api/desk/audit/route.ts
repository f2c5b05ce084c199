import { answering } from "@/app/_edge/answer";
import { auditFilterOf, readAuditAsked } from "@/app/_edge/audit-asked";
import { askDesk } from "@/app/_edge/context";
import { actName, auditMessages as say, subjectName } from "@/components/desk/audit/messages";
import { exportAudit } from "@/newsroom/accounts/export-audit";
import type { AuditEntry } from "@/newsroom/accounts/search-audit";
import { getHouse } from "@/newsroom/settings/queries";

const words = {
  head: [say.number, say.when, say.who, say.act, say.subject, say.story, say.version, say.reason],
  nameOf: (entry: AuditEntry) => ({ act: actName(entry.act), subject: subjectName(entry) }),
};

/** The audit as a file, sent as fast as it is taken. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const ctx = await askDesk("audit:read");
    const { calendar } = await getHouse(ctx.db);
    const query = readAuditAsked(Object.fromEntries(new URL(request.url).searchParams));
    const lines = await exportAudit(ctx, auditFilterOf(query, calendar.timeZone), words);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await lines.return(undefined);
      },
    });
    const name = `audit-${ctx.now.toISOString().slice(0, 10)}.csv`;
    return new Response(body, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });
}
