"use client";

import type { Editor } from "@tiptap/react";
import { RefusedPaste } from "./paste/refused-paste";

/** What comes and goes around the text while it is written. */
export function WritingTools({ editor }: { editor: Editor }) {
  return <RefusedPaste editor={editor} />;
}
