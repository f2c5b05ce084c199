import { liveList } from "./live-list";

const ASK_MS = 20_000;
/** Word of a change can be faster than the change: then it is asked for again. */
const AGAIN_MS = 700;
const TRIES = 6;

/** A live coverage goes on by itself: new entries wait behind one button, what one reads stays where it is. */
export function followLive() {
  const live = document.querySelector<HTMLElement>("[data-live]");
  const list = live?.querySelector<HTMLElement>("[data-live-entries]");
  const news = live?.querySelector<HTMLElement>("[data-live-news]");
  if (live && list && news) follow(live, liveList(list, news));
}

function follow(live: HTMLElement, bring: (told: HTMLElement) => void) {
  const id = live.dataset.live;
  let change = Number(live.dataset.change);
  let expected = change;
  let isAsking = false;

  const ask = async (tries = TRIES) => {
    if (isAsking || document.visibilityState !== "visible") return;
    isAsking = true;
    const told = await changesAfter(`/live/${id}/after/${change}`);
    isAsking = false;
    if (!told) return;
    change = Number(told.dataset.liveChanges);
    bring(told);
    if (!("open" in told.dataset)) end();
    else if (change < expected && tries > 1) setTimeout(() => ask(tries - 1), AGAIN_MS);
  };

  const stream = new EventSource(`/api/live/${id}`);
  stream.addEventListener("message", ({ data }) => {
    const { version, isOpen } = JSON.parse(data);
    expected = Math.max(expected, version);
    if (version > change || !isOpen) void ask();
  });
  /** Also when the stream is dead and says nothing of it. */
  const timer = setInterval(() => ask(), ASK_MS);
  document.addEventListener("visibilitychange", () => ask());
  const end = () => {
    stream.close();
    clearInterval(timer);
    const badge = live.querySelector(".live-badge");
    badge?.classList.add("ended");
    if (badge) badge.textContent = "انتهت التغطية";
  };
}

/** What came after a number; a coverage that is gone, or too much to catch up with, is the page's own matter. */
async function changesAfter(address: string): Promise<HTMLElement | null> {
  const answer = await fetch(address).catch(() => null);
  const text = answer?.ok ? await answer.text() : "";
  const page = new DOMParser().parseFromString(text, "text/html");
  const told = page.querySelector<HTMLElement>("[data-live-changes]");
  if (answer?.status === 404 || (told && "tooFar" in told.dataset)) location.reload();
  return told && !("tooFar" in told.dataset) ? told : null;
}
