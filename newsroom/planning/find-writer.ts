import { may, mayEver } from "@/newsroom/accounts/may";
import { findViewer } from "@/newsroom/accounts/queries";
import type { Db, Viewer } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";

/** Somebody who can write this story and go on seeing it, or Invalid. */
export async function findWriter(db: Db, accountId: number, deskId: number | null): Promise<Viewer> {
  const writer = await findViewer(db, accountId);
  const own = { createdBy: accountId, assigneeId: accountId, lastChangedBy: accountId, deskId };
  if (writer && mayEver(writer, "story:create") && may(writer, "story:edit", own)) return writer;
  throw new Invalid("اختر من يكتب في هذا القسم.", [
    { field: "assigneeId", message: "لا يكتب هذا الزميل في هذا القسم." },
  ]);
}
