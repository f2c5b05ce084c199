"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { editorMessages as say } from "../messages";

/** Says that nothing was taken in, until something else is written. */
export function RefusedPaste({ editor }: { editor: Editor }) {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const refuse = () => setRefused(true);
    const forget = () => setRefused(false);
    editor.on("pasteRefused", refuse);
    editor.on("update", forget);
    return () => {
      editor.off("pasteRefused", refuse);
      editor.off("update", forget);
    };
  }, [editor]);
  if (!isRefused) return null;
  return (
    <p role="alert" className="field-problem">
      {say.tooLong}
    </p>
  );
}
