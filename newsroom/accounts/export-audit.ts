import { CSV_START, csvLine } from "@/newsroom/audit/csv";
import { record } from "@/newsroom/audit/record";
import type { DeskCtx } from "@/newsroom/ctx";
import { Forbidden } from "@/newsroom/errors";
import { mayEver } from "./may";
import { accountSays as say } from "./messages";
import { type AuditEntry, type AuditFilter, searchAudit } from "./search-audit";

/** A file that a table program still opens; who needs more asks for shorter times. */
const MOST_ROWS = 50_000;
const AT_ONCE = 500;

type Words = { head: string[]; nameOf: (entry: AuditEntry) => { act: string; subject: string } };

/** The same entries as the page shows, as lines of a file, read a piece at a time while it leaves. */
export async function exportAudit(
  ctx: DeskCtx,
  filter: AuditFilter,
  words: Words,
): Promise<AsyncGenerator<string>> {
  if (!mayEver(ctx.user, "audit:read")) throw new Forbidden();
  await record(ctx, { act: "exportAudit", subjectKind: "account", subjectId: ctx.user.id });
  return linesOf(ctx, filter, words);
}

async function* linesOf(ctx: DeskCtx, filter: AuditFilter, { head, nameOf }: Words) {
  yield CSV_START + csvLine(head);
  let { before } = filter;
  for (let told = 0; told < MOST_ROWS; told += AT_ONCE) {
    const rows = await searchAudit(ctx, { ...filter, ...(before !== undefined && { before }) }, AT_ONCE);
    yield rows.map((entry) => lineOf(entry, nameOf(entry))).join("");
    if (rows.length < AT_ONCE) return;
    before = rows.at(-1)?.id;
  }
  yield csvLine([say.moreRows]);
}

const lineOf = (entry: AuditEntry, { act, subject }: { act: string; subject: string }) =>
  csvLine([
    String(entry.id),
    entry.at.toISOString(),
    entry.actor ?? "",
    act,
    subject,
    String(entry.subjectId),
    entry.version === null ? "" : String(entry.version),
    entry.reason,
  ]);
