import { answering, answerJson } from "@/app/_edge/answer";
import { reading } from "@/app/_edge/reading";
import { suggestWords } from "@/newsroom/search/suggest-words";

/** Browsers and proxies may keep an answer so long: a withdrawn word is not offered for longer. */
const KEPT = { "cache-control": "public, max-age=60" };

/** What a reader may be about to write. */
export const GET = (request: Request) =>
  answering(async () => {
    const typed = new URL(request.url).searchParams.get("q") ?? "";
    return answerJson({ words: await reading((db) => suggestWords(db, typed)) }, 200, KEPT);
  });
