import { keepingPlace } from "./keeping-place";
import { plural } from "./plural";

const ASK_MS = 20_000;
const forms = {
  one: "تحديث جديد",
  two: "تحديثان جديدان",
  few: "{n} تحديثات جديدة",
  many: "{n} تحديثاً جديداً",
  other: "{n} تحديث جديد",
};

/** A live coverage goes on by itself: new entries wait behind one button, what one reads stays where it is. */
export function followLive() {
  const live = document.querySelector<HTMLElement>("[data-live]");
  const list = live?.querySelector<HTMLElement>("[data-live-entries]");
  const news = live?.querySelector<HTMLElement>("[data-live-news]");
  if (!live || !list || !news) return;
  const id = live.dataset.live;
  let change = Number(live.dataset.change);
  let isAsking = false;
  const waiting: HTMLElement[] = [];
  const button = Object.assign(document.createElement("button"), { type: "button", className: "live-more" });

  const tell = () => {
    button.textContent = plural(waiting.length, forms);
    if (waiting.length > 0) news.append(button);
    else button.remove();
  };
  button.addEventListener("click", () => {
    list.querySelector(".empty")?.remove();
    for (const entry of waiting.splice(0)) {
      entry.classList.add("fresh");
      list.querySelector("h2")?.after(entry);
    }
    tell();
    list.querySelector<HTMLElement>(".fresh a")?.focus();
  });

  const take = (entry: HTMLElement) => {
    const standing = list.querySelector(`#${entry.id}`);
    const held = waiting.findIndex(({ id: name }) => name === entry.id);
    if (standing) keepingPlace(standing, () => standing.replaceWith(entry));
    else if (held >= 0) waiting[held] = entry;
    else waiting.push(entry);
  };
  const drop = (name: string) => {
    const standing = list.querySelector(`#entry-${name}`);
    if (standing) keepingPlace(standing, () => standing.remove());
    const held = waiting.findIndex((entry) => entry.id === `entry-${name}`);
    if (held >= 0) waiting.splice(held, 1);
    document.querySelector(`#pinned-${name}`)?.parentElement?.remove();
  };

  const ask = async () => {
    if (isAsking || document.visibilityState !== "visible") return;
    isAsking = true;
    const answer = await fetch(`/live/${id}/after/${change}`).catch(() => null);
    isAsking = false;
    if (answer?.status === 404) return location.reload();
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const told = page.querySelector<HTMLElement>("[data-live-changes]");
    if (!told) return;
    if ("tooFar" in told.dataset) return location.reload();
    change = Number(told.dataset.liveChanges);
    for (const name of (told.dataset.removed ?? "").split(" ").filter(Boolean)) drop(name);
    for (const entry of [...told.querySelectorAll<HTMLElement>("[data-entry]")].reverse()) take(entry);
    tell();
    if (!("open" in told.dataset)) end();
  };

  const stream = new EventSource(`/api/live/${id}`);
  stream.addEventListener("message", ({ data }) => {
    const { version, isOpen } = JSON.parse(data);
    if (version > change || !isOpen) void ask();
  });
  /** Also when the stream is dead and says nothing of it. */
  const timer = setInterval(ask, ASK_MS);
  document.addEventListener("visibilitychange", ask);
  const end = () => {
    stream.close();
    clearInterval(timer);
    const badge = live.querySelector(".live-badge");
    badge?.classList.add("ended");
    if (badge) badge.textContent = "انتهت التغطية";
  };
}
