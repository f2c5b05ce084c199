import { eq, sql } from "drizzle-orm";
import { settings } from "@/db/schema/publication";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Conflict } from "@/newsroom/errors";
import { settingsSays as say } from "./messages";

/** The publication has one row of settings. */
export const ONLY_ROW = 1;

type Publication = Record<string, unknown>;

/** Writes the settings anew, unless somebody changed them since they were read at `version`. */
export function changeSettings(
  ctx: DeskCtx,
  version: number,
  change: (tx: DeskCtx, before: Publication) => Promise<Publication>,
): Promise<{ version: number }> {
  return inTransaction(ctx, async (tx) => {
    await tx.db.insert(settings).values({ version: 0, publication: {} }).onConflictDoNothing();
    const [row] = await tx.db.select().from(settings).where(eq(settings.id, ONLY_ROW)).for("update");
    if (!row || row.version !== version) throw new Conflict(say.stale);
    const publication = await change(tx, row.publication);
    await tx.db
      .update(settings)
      .set({ version: sql`${settings.version} + 1`, publication })
      .where(eq(settings.id, ONLY_ROW));
    return { version: version + 1 };
  });
}
