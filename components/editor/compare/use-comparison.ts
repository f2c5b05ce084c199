import { useCallback, useEffect, useRef, useState } from "react";
import type { StoryText } from "@/db/types";
import { writerKey } from "../presence/use-presence";
import type { Draft } from "../use-draft";
import { askComparison } from "./ask-comparison";
import { firstChoices } from "./chosen-text";
import type { Choices, Compared } from "./compared";

/** Has the text on the screen compared with the one that stands, and remembers what is chosen. */
export function useComparison(draft: Draft, mine: StoryText) {
  const [compared, setCompared] = useState<Compared | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [hasFailed, setFailed] = useState(false);
  const asked = useRef({ draft, mine });

  const compare = useCallback(async () => {
    setFailed(false);
    const { storyId, keeper, baseText } = asked.current.draft;
    const answer = await askComparison(storyId, {
      textVersion: keeper.textVersion,
      writerKey: await writerKey(),
      base: baseText(),
      mine: asked.current.mine,
    });
    setFailed(answer === null);
    if (!answer) return;
    setCompared(answer);
    setChoices(firstChoices(answer));
  }, []);
  useEffect(() => {
    void compare();
  }, [compare]);

  return { compared, choices, setChoices, hasFailed, compare };
}
