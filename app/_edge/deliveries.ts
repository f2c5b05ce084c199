import { env } from "@/env";
import { fanOut } from "@/newsroom/delivery/fan-out";
import { mailNotices } from "@/newsroom/delivery/mail-notices";
import { mailServer } from "@/newsroom/delivery/mail-server";
import { type Senders, sendDue } from "@/newsroom/delivery/send-due";
import { getHouse } from "@/newsroom/settings/queries";
import { database } from "./database";
import { log } from "./log";
import { publicUrl } from "./public-url";

const TICK_MS = 2_000;

/** Sends what leaves the house: every instance asks, the row lock gives each message to one of them. */
export function startDeliveries(): void {
  const senders = sendersOf();
  let isBusy = false;
  let isStopped = false;
  const tick = async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await deliver(senders);
      isStopped = false;
    } catch (error) {
      if (!isStopped) log(error);
      isStopped = true;
    } finally {
      isBusy = false;
    }
  };
  setInterval(tick, TICK_MS).unref();
}

async function deliver(senders: Senders): Promise<void> {
  const db = database();
  const { calendar } = await getHouse(db);
  const home = publicUrl();
  await fanOut(db, home);
  await mailNotices(db, { home, timeZone: calendar.timeZone });
  await sendDue(db, senders);
}

/** Without SMTP_URL mails are kept, to be read at `/desk/admin/mail`. */
function sendersOf(): Senders {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return { mail: null };
  const server = mailServer(SMTP_URL, { name: "غرفة الأخبار", address: MAIL_FROM });
  return { mail: server.send };
}
