import { type CastKey, cast, demoPassword } from "@/db/seed/cast";
import { createAccount } from "@/newsroom/accounts/create-account";
import { getViewer } from "@/newsroom/accounts/queries";
import type { Db, Viewer } from "@/newsroom/ctx";
import { idOf } from "./lay-foundations";
import { openingDay } from "./moment";

export type Cast = Record<CastKey, Viewer>;

/** Gives everyone of the demo cast an account. */
export async function hireCast(db: Db, deskIds: Map<string, number>): Promise<Cast> {
  const hire = async (key: CastKey): Promise<Viewer> => {
    const { name, gender, email, roles, desks } = cast[key];
    const account = { name, gender, email, password: demoPassword, roles: [...roles] };
    const id = await createAccount(
      { db, now: openingDay, user: null },
      { ...account, deskIds: desks.map((desk) => idOf(deskIds, desk)) },
    );
    return getViewer(db, id);
  };
  return {
    zainab: await hire("zainab"),
    ali: await hire("ali"),
    salma: await hire("salma"),
    maryam: await hire("maryam"),
    noor: await hire("noor"),
    haider: await hire("haider"),
  };
}
