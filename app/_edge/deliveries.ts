import { env } from "@/env";
import type { Db } from "@/newsroom/ctx";
import { fanOut } from "@/newsroom/delivery/fan-out";
import type { Pings } from "@/newsroom/delivery/gather-pings";
import { mailNotices } from "@/newsroom/delivery/mail-notices";
import { mailServer } from "@/newsroom/delivery/mail-server";
import { sendDue } from "@/newsroom/delivery/send-due";
import type { Senders } from "@/newsroom/delivery/send-message";
import { telegramBot } from "@/newsroom/delivery/telegram-bot";
import { getDiscovery, getHouse } from "@/newsroom/settings/queries";
import { accountLinks } from "./account-links";
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
      const failed = await deliver(senders);
      if (!isStopped) for (const { reason } of failed) log(reason);
      isStopped = failed.length > 0;
    } catch (error) {
      if (!isStopped) log(error);
      isStopped = true;
    } finally {
      isBusy = false;
    }
  };
  setInterval(tick, TICK_MS).unref();
}

/** What is due of each kind; one that fails keeps no other from leaving. */
async function deliver(senders: Senders): Promise<PromiseRejectedResult[]> {
  const db = database();
  const { calendar } = await getHouse(db);
  const home = publicUrl();
  const made = await Promise.allSettled([
    pingsOf(db, home).then((pings) => fanOut(db, home, { pings, log })),
    mailNotices(db, { home, timeZone: calendar.timeZone }),
  ]);
  const sent = await Promise.allSettled([sendDue(db, senders)]);
  return [...made, ...sent].filter((result) => result.status === "rejected");
}

/** Who is told of changes; a hub cannot fetch from a house that only its own machine knows. */
async function pingsOf(db: Db, home: string): Promise<Pings> {
  const { hub } = await getDiscovery(db);
  const { INDEXNOW_ENDPOINT = "", INDEXNOW_KEY } = env();
  return { hub: home.startsWith("https:") ? hub : "", indexNow: INDEXNOW_KEY ? INDEXNOW_ENDPOINT : "" };
}

/** What the house has no server, bot or key for is kept, to be read in the desk. */
function sendersOf(): Senders {
  const { SMTP_URL, MAIL_FROM, INDEXNOW_KEY, TELEGRAM_BOT_TOKEN, TELEGRAM_API } = env();
  const from = { name: "غرفة الأخبار", address: MAIL_FROM };
  return {
    links: accountLinks(),
    mail: SMTP_URL ? mailServer(SMTP_URL, from).send : null,
    indexNow: INDEXNOW_KEY ? { key: INDEXNOW_KEY, home: publicUrl() } : null,
    telegram: TELEGRAM_BOT_TOKEN
      ? telegramBot({ token: TELEGRAM_BOT_TOKEN, api: TELEGRAM_API, allows: () => true })
      : null,
  };
}
