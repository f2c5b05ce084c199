import { eq, sql } from "drizzle-orm";
import { frontDraft } from "@/db/schema/front";
import type { FrontPlan } from "@/db/types";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict } from "@/newsroom/errors";
import { getDraft } from "./read-fronts";

/** The new version of the draft, if `version` is still the one that stands; otherwise nothing is written. */
export async function writeDraft(tx: DeskCtx, version: number, plan: FrontPlan | null): Promise<number> {
  const row = { plan, changedAt: tx.now, changedBy: tx.user.id };
  const [written] = await tx.db
    .insert(frontDraft)
    .values({ ...row, version: 1 })
    .onConflictDoUpdate({
      target: frontDraft.id,
      set: { ...row, version: sql`${frontDraft.version} + 1` },
      setWhere: eq(frontDraft.version, version),
    })
    .returning({ version: frontDraft.version });
  if (written) return written.version;
  throw await staleDraft(tx);
}

export async function refuseStale(tx: DeskCtx, version: number): Promise<void> {
  const draft = await getDraft(tx.db);
  if (draft.version !== version) throw await staleDraft(tx);
}

async function staleDraft({ db }: DeskCtx): Promise<Conflict> {
  const { version, plan, changedBy } = await getDraft(db);
  return new Conflict(`تغيّرت مسودة الواجهة قبلك (${changedBy}). لم يُكتب فوقها شيء.`, {
    version,
    plan,
    changedBy,
  });
}
