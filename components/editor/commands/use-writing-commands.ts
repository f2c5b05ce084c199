import type { Editor } from "@tiptap/core";
import { useRouter } from "next/navigation";
import type { Command } from "@/components/desk/palette/commands";
import { useCommands } from "@/components/desk/palette/use-commands";
import { nameOfMove, orderMoves } from "../moves/moves-order";
import type { Moves } from "../moves/use-moves";
import type { StoryState } from "../types";
import { commandMessages as say } from "./messages";
import { textCommands } from "./writing-commands";

type Given = { storyId: number; editor: Editor | null; state: StoryState; moves: Moves; address: string };

function moveCommands(state: StoryState, moves: Moves): Command[] {
  const { next, others, rare } = orderMoves(state);
  const possible = moves.isBusy ? [] : [...(next ? [next] : []), ...others, ...rare];
  return possible.map((move) => ({
    name: `move-${move}`,
    label: nameOfMove(move, state),
    group: "moves",
    run: () => moves.ask(move),
  }));
}

/** Everything one may do with the story on the screen, for the palette. */
export function useWritingCommands({ storyId, editor, state, moves, address }: Given): void {
  const router = useRouter();
  const path = `/desk/stories/${storyId}`;
  const places = [
    ["proof", say.proof, say.proofKeywords, () => router.push(`${path}/review`)],
    ["revisions", say.revisions, say.revisionsKeywords, () => router.push(`${path}/revisions`)],
    ["live", say.live, say.liveKeywords, () => window.open(address, "_blank", "noopener")],
  ] as const;
  useCommands(() => [
    ...moveCommands(state, moves),
    ...places
      .filter(([name]) => name !== "live" || state.publication === "published")
      .map(([name, label, keywords, run]): Command => ({ name, label, keywords, group: "story", run })),
    ...(editor && state.abilities.edit ? textCommands(editor) : []),
  ]);
}
