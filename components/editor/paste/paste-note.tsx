"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { editorMessages as say } from "../messages";

/** Says that a long text is being read in, or that nothing was taken in: that until something else is written. */
export function PasteNote({ editor }: { editor: Editor }) {
  const [note, setNote] = useState<"reading" | "refused" | null>(null);
  useEffect(() => {
    const refuse = () => setNote("refused");
    const read = (isReading: boolean) => setNote(isReading ? "reading" : null);
    const forget = () => setNote((now) => (now === "refused" ? null : now));
    editor.on("pasteRefused", refuse);
    editor.on("pasting", read);
    editor.on("update", forget);
    return () => {
      editor.off("pasteRefused", refuse);
      editor.off("pasting", read);
      editor.off("update", forget);
    };
  }, [editor]);
  if (note === "reading")
    return (
      <p role="status" className="text-soft">
        {say.pasting}
      </p>
    );
  if (note === null) return null;
  return (
    <p role="alert" className="field-problem">
      {say.tooLong}
    </p>
  );
}
