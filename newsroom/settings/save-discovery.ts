import { eq, sql } from "drizzle-orm";
import { settings } from "@/db/schema/publication";
import { mayEver } from "@/newsroom/accounts/may";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid } from "@/newsroom/errors";
import { discoverySchema } from "./discovery";
import { settingsSays as say } from "./messages";

/** The publication has one row of settings. */
const ONLY_ROW = 1;

/** Changes some of what machines are told, unless somebody changed it since it was read at `version`. */
export function saveDiscovery(
  ctx: DeskCtx,
  { version, ...given }: { version: number } & Record<string, unknown>,
): Promise<{ version: number }> {
  if (!mayEver(ctx.user, "settings:manage")) throw new Forbidden();
  return inTransaction(ctx, async (tx) => {
    await tx.db.insert(settings).values({ version: 0, publication: {} }).onConflictDoNothing();
    const [row] = await tx.db.select().from(settings).where(eq(settings.id, ONLY_ROW)).for("update");
    if (!row || row.version !== version) throw new Conflict(say.stale);
    const before = discoverySchema.parse(row.publication.discovery ?? {});
    const parsed = discoverySchema.safeParse({ ...before, ...given });
    if (!parsed.success) throw new Invalid(say.refused, problemsOf(parsed.error.issues));
    const discovery = parsed.data;
    await tx.db
      .update(settings)
      .set({ version: sql`${settings.version} + 1`, publication: { ...row.publication, discovery } })
      .where(eq(settings.id, ONLY_ROW));
    const detail = { from: before, to: discovery };
    await record(tx, { act: "save-discovery", subjectKind: "settings", subjectId: ONLY_ROW, detail });
    return { version: version + 1 };
  });
}

const problemsOf = (issues: { path: PropertyKey[]; message: string }[]) =>
  issues.map(({ path, message }) => ({ field: String(path[0] ?? ""), message }));
