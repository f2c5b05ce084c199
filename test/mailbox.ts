import { desc, like } from "drizzle-orm";
import { deliveries } from "@/db/schema/delivery";
import type { Db } from "@/newsroom/ctx";
import { fillLink } from "@/newsroom/delivery/fill-link";
import { noon } from "./fixtures";

export const houseSecret = "the-secret-of-the-house-in-tests-1234";
const links = { secret: houseSecret, home: "https://almasalla.example" };

/** The mails with secret links to this address, newest first, with what stands in each as it leaves. */
export async function mailsTo(db: Db, address: string, now = noon) {
  const rows = await db
    .select()
    .from(deliveries)
    .where(like(deliveries.key, "account-link:%"))
    .orderBy(desc(deliveries.id));
  return Promise.all(
    rows
      .filter((row) => row.address === address)
      .map(async (row) => ({ ...row, opened: await fillLink(db, row, links, now) })),
  );
}

/** The token of the newest link that was mailed to this address. */
export async function tokenTo(db: Db, address: string, now = noon): Promise<string> {
  const [mail] = await mailsTo(db, address, now);
  return /[\w-]{43}(?=\s|$)/.exec(mail?.opened ?? "")?.[0] ?? "";
}
