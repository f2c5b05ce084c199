import { keep, recall } from "./memory";
import { whenLoaded } from "./page";

type Line = { id: number; text: string; href: string | null; until: string };

const ASK_MS = 60_000;
const AT_MOST_MS = 2 ** 31 - 1;
const DISMISSED = "breaking";

/** The breaking line on pages that are kept without it, and its leaving at its minute on those that carry it. */
export function followBreaking() {
  const place = document.querySelector<HTMLElement>("[data-breaking]");
  if (!place) return;
  const carried = place.querySelector<HTMLElement>(".breaking");
  if (carried) stand(place, carried);
  const ask = async () => {
    if (document.visibilityState !== "visible") return;
    const answer = await fetch("/api/breaking").catch(() => null);
    if (answer?.ok) tell(place, ((await answer.json()) as { line: Line | null }).line);
  };
  setInterval(ask, ASK_MS);
  if (place.dataset.breaking === "ask") whenLoaded(ask);
}

function tell(place: HTMLElement, line: Line | null) {
  const shown = place.querySelector<HTMLElement>(".breaking");
  if (line && String(line.id) === (shown?.dataset.line ?? recall(DISMISSED))) return;
  shown?.remove();
  if (!line) return;
  const strip = document.createElement("section");
  const title = document.createElement("strong");
  const text = document.createElement("p");
  const words = line.href ? Object.assign(document.createElement("a"), { href: line.href }) : text;
  strip.className = "breaking";
  title.textContent = "عاجل";
  strip.setAttribute("aria-label", title.textContent);
  Object.assign(strip.dataset, { line: String(line.id), until: line.until });
  words.textContent = line.text;
  if (words !== text) text.append(words);
  strip.append(title, text);
  place.classList.add("late");
  place.append(strip);
  stand(place, strip);
}

/** Until its minute, or until the reader has done with it. */
function stand(place: HTMLElement, strip: HTMLElement) {
  const id = strip.dataset.line ?? "";
  if (recall(DISMISSED) === id) return strip.remove();
  const left = Date.parse(strip.dataset.until ?? "") - Date.now();
  setTimeout(() => strip.remove(), Math.min(Math.max(left, 0), AT_MOST_MS));
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "×";
  button.setAttribute("aria-label", place.dataset.dismiss ?? "");
  button.addEventListener("click", () => {
    keep(DISMISSED, id);
    strip.remove();
  });
  strip.append(button);
}
