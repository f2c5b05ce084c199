import { useEffect } from "react";
import type { StoryText } from "@/db/types";
import { useWritingCommands } from "../commands/use-writing-commands";
import { type Moving, useMoves } from "../moves/use-moves";
import { useStable } from "../surface/use-same";
import { useKeptUndo } from "../undo/use-kept-undo";
import { type Draft, useDraft } from "../use-draft";
import type { Fields, WritingStory } from "../writing-types";
import { useScreenText } from "./use-screen-text";

/** A story while it is written: its words on the screen, its draft, its way back and its next moves, tied together. */
export function useWriting(story: WritingStory, accountId: number, address: string) {
  const screen = useScreenText(story.text);
  const { editor, read, write } = screen;
  const undo = useKeptUndo(accountId, story.id, editor);
  const show = useStable((text: StoryText) => {
    screen.show(text);
    undo.restore(screen.place());
  });
  const draft = useDraft({
    accountId,
    storyId: story.id,
    initial: story.state,
    given: story.text,
    read,
    show,
    remember: () => undo.keep(screen.place()),
  });
  const moves = useMoves(story.id, movingOf(draft));
  const { state } = draft;
  const readOnly = !state.abilities.edit || !draft.isMyTurn;
  useWritingCommands({ storyId: story.id, editor, state, moves, address });
  useNewerText(story, draft, show);

  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);

  const touch = useStable(() => {
    moves.forget();
    draft.touch();
  });
  const change = useStable((changed: Partial<Fields>) => {
    write(changed);
    touch();
  });
  return { ...screen, draft, moves, readOnly, show, touch, change };
}

export type Writing = ReturnType<typeof useWriting>;

/** The page was asked anew, and somebody else had written on: that is shown, unless something here is unsaved. */
function useNewerText(story: WritingStory, { keeper, adopt }: Draft, show: (text: StoryText) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the page comes anew, and only then
  useEffect(() => {
    if (story.state.version <= keeper.version || keeper.hasUnsaved()) return;
    if (story.state.textVersion !== keeper.textVersion) show(story.text);
    adopt(story.state, story.text);
  }, [story]);
}

const movingOf = ({ keeper, state, adopt }: Draft): Moving => ({
  state,
  adopt,
  version: () => keeper.version,
  flush: () => keeper.flush(),
  onSignedOut: () => keeper.signedOut(),
});
