import { addDays, dayOf } from "@/newsroom/arabic/days";
import type { Db } from "@/newsroom/ctx";
import { commission } from "@/newsroom/planning/commission";
import { putOnDuty } from "@/newsroom/planning/duty";
import { getHouse } from "@/newsroom/settings/queries";
import type { Cast } from "./hire-cast";
import { idOf } from "./lay-foundations";
import { minutesFrom } from "./moment";

type Planning = { now: Date; cast: Cast; sectionIds: Map<string, number> };

/** The duty list of two weeks lists the desk's people in turn. */
const DAYS = 14;

/** Who is on the desk in the coming days, and what was asked for that nobody has written yet. */
export async function planDays(db: Db, { now, cast, sectionIds }: Planning): Promise<void> {
  const salma = { db, now, user: cast.salma };
  const today = dayOf(now, (await getHouse(db)).calendar.timeZone);
  for (let ahead = 0; ahead < DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    const [first, second] = ahead % 2 === 0 ? [cast.ali, cast.haider] : [cast.haider, cast.ali];
    await putOnDuty(salma, { day, shift: "morning", accountId: first.id });
    await putOnDuty(salma, { day, shift: "evening", accountId: second.id });
  }
  await commission(salma, {
    title: "تقرير: كيف تستعد بغداد لموسم الأمطار",
    brief: "جولة في محطات الضخ مع أمانة بغداد، وأرقام المحطات العاملة، ورأي ساكن من كل جانب.",
    sectionId: idOf(sectionIds, "society"),
    assigneeId: cast.zainab.id,
    dueAt: minutesFrom(now, 20 * 60),
    lengthWords: 600,
  });
  await commission(salma, {
    title: "حوار مع عميد كلية الزراعة عن ملوحة شط العرب",
    brief: "ما الذي تغيّر منذ الصيف، وما الذي يستطيعه المزارع وحده.",
    sectionId: idOf(sectionIds, "science"),
    assigneeId: cast.zainab.id,
    dueAt: minutesFrom(now, 3 * 24 * 60),
    lengthWords: 900,
  });
}
