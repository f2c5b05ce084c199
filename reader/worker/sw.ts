import { answerFile } from "./files";
import { keptAs, kindOf } from "./kinds";
import { answerPage, learn, save, unsave } from "./pages";
import { scope } from "./scope";
import { dropOthers } from "./shelves";

/** Keeps the last front and the articles a reader opened, for when the network is cut. */
scope.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([fresh("/offline"), fresh("/saved")]).then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOthers(), scope.clients.claim()]));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const kind = kindOf(request, scope.location.origin);
  if (kind === null) return;
  if (kind !== "page") return event.respondWith(answerFile(request, kind));
  const { answer, late } = answerPage(request);
  event.waitUntil(late);
  event.respondWith(answer);
});

const fresh = async (address: string) => learn(address, await fetch(address));

type Wish = { wish: "keep" | "save" | "unsave"; path: string; pictures: string[] };

const isWish = (data: unknown): data is Wish =>
  typeof data === "object" && data !== null && "wish" in data && "path" in data && "pictures" in data;

scope.addEventListener("message", (event) => {
  if (!isWish(event.data)) return;
  const { wish, path, pictures } = event.data;
  const address = keptAs(path);
  if (!address) return;
  const work = {
    keep: () => fresh(address),
    save: () => save(address, pictures),
    unsave: () => unsave(address),
  };
  event.waitUntil(work[wish]().catch(() => {}));
});
