import type { deliveries } from "@/db/schema/delivery";
import { type Answer, askOutside } from "@/newsroom/outside/ask-outside";
import { Undelivered } from "./undelivered";

type Row = typeof deliveries.$inferSelect;
type Reach = { allows?: ((address: string) => boolean) | undefined; deadlineMs?: number | undefined };

/** Tells a hub that feeds have changed: https://www.w3.org/TR/websub/#publishing, one request for all of them. */
export async function pingHub({ address, text }: Row, reach: Reach): Promise<"sent"> {
  const body = new URLSearchParams({ "hub.mode": "publish" });
  for (const feed of text.split("\n")) body.append("hub.url", feed);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return judged(await askOutside({ url: address, headers, body: body.toString(), ...reach }));
}

export type IndexNow = { key: string; home: string };

/** Where search engines see that the key is ours. */
export const INDEXNOW_KEY_PATH = "/indexnow-key.txt";

/** Tells search engines which pages came, changed or went: https://www.indexnow.org/documentation. */
export async function pingIndexNow(
  { address, text }: Row,
  own: IndexNow | null,
  reach: Reach,
): Promise<"sent" | "kept"> {
  if (!own) return "kept";
  const body = JSON.stringify({
    host: new URL(own.home).host,
    key: own.key,
    keyLocation: `${own.home}${INDEXNOW_KEY_PATH}`,
    urlList: text.split("\n"),
  });
  const headers = { "content-type": "application/json; charset=utf-8" };
  return judged(await askOutside({ url: address, headers, body, ...reach }));
}

/** Who refuses a ping refuses it again; who has too much to do says when. */
function judged({ status, waitSeconds }: Answer): "sent" {
  if (status >= 200 && status < 300) return "sent";
  const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  throw new Undelivered(`answered ${status}`, { isFinal, waitSeconds });
}
