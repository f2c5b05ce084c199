import { keepingPlace } from "./keeping-place";
import { plural } from "./plural";

const forms = {
  one: "تحديث جديد",
  two: "تحديثان جديدان",
  few: "{n} تحديثات جديدة",
  many: "{n} تحديثاً جديداً",
  other: "{n} تحديث جديد",
};

/** The entries on the page, and those that wait behind one button until they are asked for. */
export function liveList(list: HTMLElement, news: HTMLElement) {
  const waiting: HTMLElement[] = [];
  const button = Object.assign(document.createElement("button"), { type: "button", className: "live-more" });
  const find = (name: string) => list.querySelector(`#${name}`);

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
    const standing = find(entry.id);
    const held = waiting.findIndex(({ id }) => id === entry.id);
    if (standing) keepingPlace(standing, () => standing.replaceWith(entry));
    else if (held >= 0) waiting[held] = entry;
    else waiting.push(entry);
  };
  const drop = (name: string) => {
    const standing = find(`entry-${name}`);
    if (standing) keepingPlace(standing, () => standing.remove());
    const held = waiting.findIndex(({ id }) => id === `entry-${name}`);
    if (held >= 0) waiting.splice(held, 1);
    document.querySelector(`#pinned-${name}`)?.parentElement?.remove();
  };

  /** What came after, the oldest first, so that the newest stands on top. */
  return function bring(told: HTMLElement) {
    for (const name of (told.dataset.removed ?? "").split(" ").filter(Boolean)) drop(name);
    for (const entry of [...told.querySelectorAll<HTMLElement>("[data-entry]")].reverse()) take(entry);
    tell();
  };
}
