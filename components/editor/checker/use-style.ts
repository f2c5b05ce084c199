import { useCallback, useEffect, useRef, useState } from "react";
import { hearLine } from "@/components/desk/line/hear-line";
import type { Ignored } from "@/newsroom/style/check-story";
import { findStyle, type StyleOfStory, sendDecision } from "./ask-style";

/** Where no line says that the rules have changed, they are asked for after this long, with the next pause. */
const FRESH_MS = 20_000;

/** The house's rules and this story's exceptions, asked anew while one writes and when one comes back. */
export function useStyle(storyId: number) {
  const [style, setStyle] = useState<StyleOfStory | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const askedAt = useRef(0);

  const ask = useCallback(async () => {
    askedAt.current = Date.now();
    const next = await findStyle(storyId);
    setFailed(next === null);
    if (next) setStyle((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  }, [storyId]);
  const refresh = useCallback(() => {
    if (Date.now() - askedAt.current > FRESH_MS) void ask();
  }, [ask]);

  useEffect(() => {
    void ask();
    const back = () => {
      if (document.visibilityState === "visible") void ask();
    };
    const stopHearing = hearLine(null, ({ kind }) => {
      if (kind === "style" || kind === "open") void ask();
    });
    document.addEventListener("visibilitychange", back);
    return () => {
      stopHearing();
      document.removeEventListener("visibilitychange", back);
    };
  }, [ask]);

  /** Whether the decision is kept. */
  const decide = async (act: "ignore" | "heed", finding: Pick<Ignored, "rule" | "words">) => {
    const answer = await sendDecision(storyId, act, finding);
    if (answer) setStyle((now) => now && { ...now, ignored: answer.ignored });
    return answer !== null;
  };
  return { style, hasFailed, ask, refresh, decide };
}

export type Style = ReturnType<typeof useStyle>;
