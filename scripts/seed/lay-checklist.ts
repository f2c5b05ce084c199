import { checklist } from "@/db/schema/review";
import { checklist as seedChecklist } from "@/db/seed/checklist";
import type { Db } from "@/newsroom/ctx";
import { idOf } from "./lay-foundations";

/** What is checked before approval, after the demo's stories have lived: their lives know no ticks. */
export async function layChecklist(db: Db, sectionIds: Map<string, number>): Promise<void> {
  await db.insert(checklist).values(
    seedChecklist.map(({ label, kind = "ticked", section, isRequired = false }, position) => ({
      label,
      kind,
      isRequired,
      sectionId: section ? idOf(sectionIds, section) : null,
      position: position + 1,
    })),
  );
}
