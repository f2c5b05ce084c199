import { keep } from "./memory";
import { all } from "./page";

const HAS_TWIN = /^\/(?:news|section|tag|author)\//;

/** The light edition of this very page; who asks for it gets it from now on, sent there by the early script. */
export function rememberLite() {
  for (const link of all<HTMLAnchorElement>("[data-lite]")) {
    const { pathname, search } = location;
    if (HAS_TWIN.test(pathname)) link.href = `/lite${pathname}${search.replace(/[?&]full\b/, "")}`;
    link.addEventListener("click", () => keep("lite", "1"));
  }
}
