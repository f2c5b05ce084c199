"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { readingMinutes } from "@/newsroom/arabic/words";
import { countDoc } from "./count-doc";
import { measureForms } from "./messages";

/** Counting a long text takes a few milliseconds: not at every key. */
const PAUSE_MS = 400;

/** How long the text is, in words, in characters and in a reader's minutes. */
export function Measure({ editor }: { editor: Editor | null }) {
  const [{ words, characters }, setCounts] = useState({ words: 0, characters: 0 });
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => setCounts(countDoc(editor.state.doc));
    const countSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(count, PAUSE_MS);
    };
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) countSoon();
    };
    count();
    editor.on("transaction", onTransaction);
    return () => {
      clearTimeout(timer);
      editor.off("transaction", onTransaction);
    };
  }, [editor]);
  return (
    <p className="fades mt-3 border-t border-hair pt-2 text-[0.8125rem] text-soft">
      {plural(words, measureForms.words)}
      {words > 0 ? ` · ${plural(characters, measureForms.characters)}` : null}
      {words > 0 ? ` · ${plural(readingMinutes(words), measureForms.minutes)}` : null}
    </p>
  );
}
