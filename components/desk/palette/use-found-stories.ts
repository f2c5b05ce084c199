import type { Stage } from "@/db/types";
import { stageNames } from "@/newsroom/workflow/messages";
import { askRows } from "../ask-rows";
import { useLookedUp } from "../use-looked-up";
import type { Command } from "./commands";
import { paletteMessages as say } from "./messages";

/** One letter is in every headline. */
const FEWEST = 2;

type Found = { id: number; headline: string; stage: Stage };

/** Stories by words of their headline. */
export function useFoundStories(typed: string, go: (path: string) => void) {
  const { rows, isLooking } = useLookedUp(typed, FEWEST, (words) => askRows<Found>("stories", words));
  const commands = rows.map(
    ({ id, headline, stage }): Command => ({
      name: `story-${id}`,
      label: headline.trim() || say.untitled,
      group: "stories",
      note: stageNames[stage],
      run: () => go(`/desk/stories/${id}`),
    }),
  );
  return { rows: commands, isLooking };
}
