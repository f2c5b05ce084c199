import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { listUnusable } from "./list-unusable";
import { rightsSentences } from "./rights";

/** A picture that may not be used now is not newly put before readers. */
export async function refuseLapsed({ db, now }: DeskCtx, ids: number[], field: string): Promise<void> {
  const [unusable] = await listUnusable(db, ids, now);
  if (unusable) throw new Invalid(rightsSentences[unusable.fault], [{ field, message: "اختر صورة أخرى." }]);
}
