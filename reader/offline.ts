import { whenLoaded } from "./page";

/** Long enough after the page has come that nothing of it waits. */
const AFTER_MS = 1_500;

type Wish = { wish: "keep" | "save" | "unsave"; path: string; pictures?: string[] };

const worker = () => navigator.serviceWorker as ServiceWorkerContainer | undefined;

/** What this page asks of the worker that keeps pages; without one it is only not kept. */
export async function wish({ pictures = [], ...asked }: Wish): Promise<void> {
  const registered = await worker()?.ready;
  registered?.active?.postMessage({ ...asked, pictures });
}

/** The page a reader sees when the worker comes for the first time was not asked for through it. */
export function keepPagesForLater() {
  if (!worker()) return;
  const start = async () => {
    const isFirst = !navigator.serviceWorker.controller;
    await navigator.serviceWorker.register("/sw.js").catch(() => null);
    if (isFirst) await wish({ wish: "keep", path: location.pathname });
  };
  whenLoaded(() => setTimeout(start, AFTER_MS));
}
