import type { Extensions } from "@tiptap/core";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { Paste } from "./paste/paste-extension";

/** The story's blocks, and what helps to write them. */
export const writingExtensions: Extensions = [...editorExtensions, Paste];
