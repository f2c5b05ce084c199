import { eq } from "drizzle-orm";
import { type deliveries, subscribers } from "@/db/schema/delivery";
import type { DeliveryChannel } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { carriesLink, fillLink, type LinkMaker } from "./fill-link";
import { deliverySays as say } from "./messages";
import { postOutside } from "./post-outside";
import { type IndexNow, pingHub, pingIndexNow } from "./send-ping";
import { sendTelegram } from "./send-telegram";
import { signHook } from "./sign-hook";
import type { TelegramBot } from "./telegram-bot";
import { Undelivered } from "./undelivered";

export type Mail = { id: number; address: string; subject: string; text: string };

/** How messages leave: null where the house has no mail server, no bot, no key. */
export type Senders = {
  mail: ((mail: Mail) => Promise<void>) | null;
  telegram?: TelegramBot | null;
  indexNow?: IndexNow | null;
  /** Makes the secret links of mails about accounts; without it they do not leave. */
  links?: LinkMaker | null;
  /** Which resolved addresses hooks and hubs may have; the open internet unless a test says otherwise. */
  allows?: (address: string) => boolean;
  deadlineMs?: number;
};

type Row = typeof deliveries.$inferSelect;
type Send = (db: Db, row: Row, senders: Senders) => Promise<"sent" | "kept">;

const sends: Record<DeliveryChannel, Send> = {
  mail: sendMail,
  hook: sendHook,
  telegram: (db, row, { telegram = null }) => sendTelegram(db, row, telegram),
  websub: (_db, row, { allows, deadlineMs }) => pingHub(row, { allows, deadlineMs }),
  // The endpoint is the operator's own word, in the environment.
  indexnow: (_db, row, { indexNow = null, deadlineMs }) =>
    pingIndexNow(row, indexNow, { allows: () => true, deadlineMs }),
};

/** Sends one message the way it goes; `kept` when the house has none. */
export const sendMessage: Send = (db, row, senders) => sends[row.channel](db, row, senders);

async function sendMail(db: Db, row: Row, { mail, links = null }: Senders): Promise<"sent" | "kept"> {
  if (!mail) return "kept";
  if (!carriesLink(row)) await mail(row);
  else {
    const text = links && (await fillLink(db, row, links, new Date()));
    if (!text) throw new Undelivered(say.deadLink, { isFinal: true });
    await mail({ ...row, text });
  }
  return "sent";
}

async function sendHook(db: Db, row: Row, { allows, deadlineMs }: Senders): Promise<"sent"> {
  const [subscriber] = await db
    .select({ secret: subscribers.secret })
    .from(subscribers)
    .where(eq(subscribers.id, row.subscriberId ?? 0));
  await postOutside({
    url: row.address,
    body: row.text,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "x-newsroom-event": row.subject,
      "x-newsroom-delivery": String(row.id),
      "x-newsroom-signature": signHook(subscriber?.secret ?? "", row.text, new Date()),
    },
    allows,
    deadlineMs,
  });
  return "sent";
}
