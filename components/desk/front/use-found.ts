import { useEffect, useState } from "react";
import { findStories } from "./ask-front";
import type { FrontCard } from "./types";

const PAUSE_MS = 200;

/** Stories by words or section, the newest while nothing is typed; null until the first answer. */
export function useFound(words: string, sectionId: number | null): FrontCard[] | null {
  const [found, setFound] = useState<FrontCard[] | null>(null);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(
      async () => {
        const stories = await findStories(words.trim(), sectionId);
        if (!isStale) setFound(stories);
      },
      words === "" ? 0 : PAUSE_MS,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [words, sectionId]);
  return found;
}
