import { sql } from "drizzle-orm";
import { deliveries } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";
import { deliverySays as say } from "./messages";

export type NewMessage = Omit<typeof deliveries.$inferInsert, "dueAt" | "madeAt">;

const datedNow = (row: NewMessage) => ({ ...row, dueAt: sql`now()`, madeAt: sql`now()` });

/**
 * Puts messages among those that wait; one that is there already stays. Where one of them cannot be stored the others
 * are, and in its place stands a failed one without words: somebody is told of it, and it cannot be sent.
 */
export async function storeMessages(
  tx: Db,
  rows: NewMessage[],
  log: (error: unknown) => void,
): Promise<void> {
  if (rows.length === 0) return;
  try {
    await tx.transaction((all) => all.insert(deliveries).values(rows.map(datedNow)).onConflictDoNothing());
  } catch (error) {
    const [row] = rows;
    if (rows.length > 1) for (const one of rows) await storeMessages(tx, [one], log);
    else if (row) {
      log(error);
      const failed = { status: "failed", text: "", lastError: say.unmade, endedAt: sql`now()` } as const;
      await tx
        .insert(deliveries)
        .values({ ...datedNow(row), ...failed })
        .onConflictDoNothing();
    }
  }
}
