import { eq } from "drizzle-orm";
import { duties } from "@/db/schema/planning";
import type { DutyShift } from "@/db/types";
import { mayEver } from "@/newsroom/accounts/may";
import { findViewer } from "@/newsroom/accounts/queries";
import { addDays, dayOf, isDay } from "@/newsroom/arabic/days";
import { record } from "@/newsroom/audit/record";
import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { getHouse } from "@/newsroom/settings/queries";

export type Duty = { day: string; shift: DutyShift; accountId: number };

/** A list further ahead than this is a slip of the hand. */
const FARTHEST_DAYS = 92;

/** Writes somebody into the list of who is on the desk. */
export function putOnDuty(ctx: DeskCtx, duty: Duty): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    refuseOthers(tx);
    await refuseStrangeDay(tx, duty.day);
    const person = await findViewer(tx.db, duty.accountId);
    if (!person || !mayEver(person, "story:read"))
      throw new Invalid("اختر من يعمل في غرفة الأخبار.", [
        { field: "accountId", message: "هذا الحساب لا يعمل في الأخبار." },
      ]);
    await tx.db.insert(duties).values(duty).onConflictDoNothing();
    const detail = { day: duty.day, shift: duty.shift };
    await record(tx, { act: "onDuty", subjectKind: "account", subjectId: duty.accountId, detail });
  });
}

export function takeOffDuty(ctx: DeskCtx, dutyId: number): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    refuseOthers(tx);
    const [gone] = await tx.db.delete(duties).where(eq(duties.id, dutyId)).returning();
    if (!gone) return;
    const detail = { day: gone.day, shift: gone.shift };
    await record(tx, { act: "offDuty", subjectKind: "account", subjectId: gone.accountId, detail });
  });
}

function refuseOthers({ user }: DeskCtx): void {
  if (!mayEver(user, "duty:manage")) throw new Forbidden();
}

async function refuseStrangeDay({ db, now }: DeskCtx, day: string): Promise<void> {
  const today = dayOf(now, (await getHouse(db)).calendar.timeZone);
  if (isDay(day) && day >= today && day <= addDays(today, FARTHEST_DAYS)) return;
  throw new Invalid("اختر يوماً من اليوم إلى ثلاثة أشهر.", [{ field: "day", message: "يوم غير مقبول." }]);
}
