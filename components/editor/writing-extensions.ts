import type { Extensions } from "@tiptap/core";
import { BlockKeys } from "./blocks/block-keys-extension";
import { writingBlocks } from "./blocks/writing-blocks";
import { Find } from "./find/find-extension";
import { FocusAtOnce } from "./focus-at-once";
import { Insert } from "./insert/insert-extension";
import { Shortcuts } from "./keys/shortcuts-extension";
import { Paste } from "./paste/paste-extension";
import { Letters } from "./typing/letters-extension";
import { Signs } from "./typing/signs-extension";
import { Typing } from "./typing/typing-extension";
import { Upload } from "./upload/upload-extension";

/** The story's blocks, and what helps to write them. */
export const writingExtensions: Extensions = [
  ...writingBlocks,
  BlockKeys,
  FocusAtOnce,
  Upload,
  Paste,
  Typing,
  Signs,
  Letters,
  Find,
  Insert,
  Shortcuts,
];
