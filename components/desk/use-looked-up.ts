import { useEffect, useState } from "react";

/** A hand that still types is not interrupted by half a word's answers. */
const PAUSE_MS = 150;

/** What the words typed so far find; nothing while the network does not answer. */
export function useLookedUp<Row>(typed: string, fewest: number, ask: (words: string) => Promise<Row[]>) {
  const [found, setFound] = useState<{ words: string | null; rows: Row[] }>({ words: null, rows: [] });
  const words = typed.trim();
  const isAsked = words.length >= fewest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new words ask anew
  useEffect(() => {
    if (!isAsked) return;
    let isStale = false;
    const timer = setTimeout(async () => {
      const rows = await ask(words).catch(() => []);
      if (!isStale) setFound({ words, rows });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [words]);
  const isLooking = isAsked && found.words !== words;
  return { rows: isAsked && !isLooking ? found.rows : [], isLooking };
}
