import { useEffect, useState } from "react";
import { fold } from "@/newsroom/arabic/fold";
import type { Token, TokenFieldProps } from "./token-field";

/** A hand that still types is not interrupted by half a word's suggestions. */
const PAUSE_MS = 120;

type Source = Pick<TokenFieldProps, "suggest" | "create" | "tokens">;

/** What may be meant by the words typed so far; a new name comes last, with id 0. */
export function useSuggestions(words: string, { suggest, create, tokens }: Source) {
  const [found, setFound] = useState<{ typed: string; options: Token[] }>({ typed: "", options: [] });
  const [at, setAt] = useState(0);
  const typed = words.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new words ask anew
  useEffect(() => {
    let isStale = false;
    setAt(0);
    if (typed === "") return;
    const timer = setTimeout(async () => {
      const known = await suggest(typed);
      if (isStale) return;
      const isKnown = known.some((option) => fold(option.name) === fold(typed));
      const free = known.filter((option) => !tokens.some((token) => token.id === option.id));
      setFound({ typed, options: create && !isKnown ? [...free, { id: 0, name: typed }] : free });
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [typed]);
  /** Suggestions for other words than these are none. */
  const options = found.typed === typed ? found.options : [];
  return { options, at, setAt, close: () => setFound({ typed: "", options: [] }) };
}
