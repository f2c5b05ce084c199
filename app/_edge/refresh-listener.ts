import { REFRESH_CHANNEL, type Refresh } from "@/newsroom/publishing/refresh";
import { connection, database } from "./database";
import { internalAuthorization } from "./internal-secret";
import { log } from "./log";
import { lastEventId, missedRefreshes } from "./missed-refreshes";
import { ownAddress } from "./own-address";
import { refreshNotice } from "./refresh-notice";
import { warmUp } from "./warm-up";

const RETRY_MS = 1_000;

/** Hears of every publication, whichever instance made it, and renews this process's pages. */
export function listenForRefreshes(): void {
  let lastId: number | null = null;
  let subscription = 0;
  const hear = async (payload: string) => {
    await act(parse(payload));
    lastId = await lastEventId(database());
  };
  /** Called again whenever the connection was lost: what was said meanwhile is read up. */
  const catchUp = async () => {
    const missed = lastId === null ? [] : await missedRefreshes(database(), lastId);
    lastId = await lastEventId(database());
    for (const refresh of missed) await act(refresh);
  };
  const subscribe = () => {
    subscription += 1;
    const own = subscription;
    const isLatest = () => own === subscription;
    connection()
      .listen(
        REFRESH_CHANNEL,
        (payload) => void (isLatest() && hear(payload).catch(log)),
        () => void (isLatest() && untilDone(catchUp)),
      )
      .catch(() => setTimeout(subscribe, RETRY_MS).unref());
  };
  subscribe();
}

/** The database may go again while we catch up. */
async function untilDone(work: () => Promise<void>): Promise<void> {
  await work().catch(() => {
    setTimeout(() => untilDone(work), RETRY_MS).unref();
  });
}

function parse(payload: string): Refresh {
  try {
    return refreshNotice.parse(JSON.parse(payload));
  } catch (error) {
    log(error);
    return { tags: ["house"], mode: "stale", warm: ["/"] };
  }
}

async function act(refresh: Refresh): Promise<void> {
  try {
    await renew(refresh);
    await warmUp(refresh.warm);
  } catch (error) {
    log(error);
  }
}

async function renew(refresh: Refresh): Promise<void> {
  const answer = await fetch(`${ownAddress()}/api/internal/refresh`, {
    method: "POST",
    headers: { authorization: internalAuthorization(), "content-type": "application/json" },
    body: JSON.stringify(refresh),
  });
  if (!answer.ok) throw new Error(`the pages could not be renewed: ${answer.status}`);
}
