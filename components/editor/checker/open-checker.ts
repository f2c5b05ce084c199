import type { StyleRules } from "@/newsroom/style/types";
import type { Asked, Checked, Fixed, Kind } from "./answers";

/** Null where the rules could not be run at all. */
export type Checker = {
  check: (asked: Asked, rules: StyleRules) => Promise<Checked | null>;
  fix: (asked: Asked, rules: StyleRules) => Promise<Fixed | null>;
  close: () => void;
};

type Waiting = { kind: Kind; asked: Asked; rules: StyleRules; settle: (answer: unknown) => void };

/**
 * Runs the rules beside the page; in a browser that refuses such a worker, in the page's idle moments.
 * No answer is lost when the worker fails on the way.
 */
export function openChecker(onFallback: () => void): Checker {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let told: StyleRules | undefined;
  let worker = start();

  function start(): Worker | null {
    try {
      const made = new Worker(new URL("./checker-worker.ts", import.meta.url), { type: "module" });
      made.onmessage = ({ data }) => settle(data.id, data.answer);
      made.onerror = fallBack;
      return made;
    } catch {
      queueMicrotask(onFallback);
      return null;
    }
  }
  function fallBack() {
    worker?.terminate();
    worker = null;
    onFallback();
    for (const [id, letter] of waiting) void answerHere(id, letter);
  }
  function settle(id: number, answer: unknown) {
    waiting.get(id)?.settle(answer);
    waiting.delete(id);
  }
  async function answerHere(id: number, { kind, asked, rules }: Waiting) {
    try {
      const { answers } = await import("./answers");
      await idle();
      settle(id, answers[kind](asked, rules));
    } catch {
      settle(id, null);
    }
  }
  const ask = (kind: Kind, asked: Asked, rules: StyleRules) =>
    new Promise<unknown>((resolve) => {
      const id = ++last;
      const letter = { kind, asked, rules, settle: resolve };
      waiting.set(id, letter);
      if (!worker) return void answerHere(id, letter);
      worker.postMessage({ id, kind, asked, ...(rules === told ? {} : { rules }) });
      told = rules;
    });
  return {
    check: (asked, rules) => ask("check", asked, rules) as Promise<Checked | null>,
    fix: (asked, rules) => ask("fix", asked, rules) as Promise<Fixed | null>,
    close: () => worker?.terminate(),
  };
}

const idle = () =>
  new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, 50);
  });
