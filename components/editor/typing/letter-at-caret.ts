import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";

export type Pressed = Pick<KeyboardEvent, "key" | "charCode" | "ctrlKey" | "altKey" | "metaKey">;

const FIRST_SIGN = 32;
const isHalf = (letter: string) => /[\ud800-\udfff]/.test(letter);

/** The letter a key writes; null where it is a command, none, more than one, or half of a pair. */
export function letterOf({ key, charCode, ctrlKey, altKey, metaKey }: Pressed): string | null {
  const letter = String.fromCharCode(charCode);
  if (charCode < FIRST_SIGN || key !== letter || isHalf(letter)) return null;
  return ctrlKey || altKey || metaKey ? null : letter;
}

/** Writes a letter where the caret is; null where more than words of one paragraph is selected. */
export function letterAtCaret({ selection, tr }: EditorState, letter: string): Transaction | null {
  const { $from, $to, from, to } = selection;
  if (!(selection instanceof TextSelection) || !$from.sameParent($to)) return null;
  return $from.parent.inlineContent ? tr.insertText(letter, from, to) : null;
}
