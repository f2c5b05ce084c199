import type { Extensions } from "@tiptap/core";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { Find } from "./find/find-extension";
import { FocusAtOnce } from "./focus-at-once";
import { Insert } from "./insert/insert-extension";
import { Shortcuts } from "./keys/shortcuts-extension";
import { Paste } from "./paste/paste-extension";
import { Signs } from "./typing/signs-extension";
import { Typing } from "./typing/typing-extension";

/** The story's blocks, and what helps to write them. */
export const writingExtensions: Extensions = [
  ...editorExtensions,
  FocusAtOnce,
  Paste,
  Typing,
  Signs,
  Find,
  Insert,
  Shortcuts,
];
