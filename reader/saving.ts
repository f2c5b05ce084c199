import { keep, recall } from "./memory";
import { wish } from "./offline";
import { all, show } from "./page";
import { readSaved, type Saved, withoutSaved, withSaved } from "./saved-list";

const KEY = "saved";
const list = () => readSaved(recall(KEY));
const write = (rows: Saved[]) => keep(KEY, JSON.stringify(rows));

const remove = (path: string) => {
  write(withoutSaved(list(), path));
  wish({ wish: "unsave", path });
};

/** «احفظ لوقت آخر»: on this device, and to be read without a network. */
export function offerSaving() {
  forgetWhatIsGone();
  for (const button of all("[data-save]")) {
    const { save: path = "", done = "" } = button.dataset;
    const text = button.textContent;
    const isSaved = () => list().some((row) => row.path === path);
    const tell = () => {
      button.setAttribute("aria-pressed", String(isSaved()));
      button.textContent = isSaved() ? done : text;
    };
    tell();
    show(button);
    button.addEventListener("click", () => {
      if (isSaved()) remove(path);
      else add(path);
      tell();
    });
  }
  showSaved();
}

function add(path: string) {
  const title = document.querySelector("h1")?.textContent ?? document.title;
  write(withSaved(list(), { path, title, at: Date.now() }));
  const pictures = all<HTMLImageElement>(".article img").map(({ currentSrc }) => currentSrc);
  const own = pictures.filter((address) => address.startsWith(`${location.origin}/media/`));
  wish({ wish: "save", path, pictures: own.map((address) => address.slice(location.origin.length)) });
}

/** A page that says an article was withdrawn, or never was, takes it out of the list. */
function forgetWhatIsGone() {
  const [path] = /^\/news\/\d+/.exec(location.pathname) ?? [];
  if (path && document.querySelector('[data-status="404"],[data-status="410"]')) remove(path);
}

/** The list of `/saved`; what readers may no longer see leaves it, as soon as there is a network to ask. */
function showSaved() {
  const [place] = all("[data-saved]");
  if (!place) return;
  const rows = list();
  for (const said of all("[data-without-script]")) said.hidden = true;
  place.replaceChildren(...rows.map((row) => rowOf(row, place)));
  all("[data-saved-none]").forEach((none) => {
    none.hidden = rows.length > 0;
  });
  show(place);
  checkAll(rows).then((isChanged) => isChanged && showSaved());
}

let isChecked = false;

async function checkAll(rows: Saved[]): Promise<boolean> {
  if (isChecked) return false;
  isChecked = true;
  let isChanged = false;
  for (const { path } of rows) {
    const answer = await fetch(path, { method: "HEAD" }).catch(() => null);
    if (answer?.status !== 404 && answer?.status !== 410) continue;
    remove(path);
    isChanged = true;
  }
  return isChanged;
}

function rowOf({ path, title }: Saved, place: HTMLElement): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const button = document.createElement("button");
  link.href = path;
  link.textContent = title;
  button.type = "button";
  button.textContent = place.dataset.remove ?? "";
  button.setAttribute("aria-label", `${button.textContent}: ${title}`);
  button.addEventListener("click", () => {
    remove(path);
    showSaved();
    (document.querySelector<HTMLElement>("[data-saved] a") ?? document.querySelector("main"))?.focus();
  });
  item.append(link, button);
  return item;
}
