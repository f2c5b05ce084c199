"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { readingMinutes } from "@/newsroom/arabic/words";
import { countDoc } from "./count-doc";
import { standingOf } from "./length-asked";
import { measureForms, measureMessages as say } from "./messages";

/** Counting a long text takes a few milliseconds: not at every key. */
const PAUSE_MS = 400;

export type MeasureProps = {
  editor: Editor | null;
  /** So many words were asked for; null where nobody said. */
  asked: number | null;
};

/** How long the text is, in words, in characters and in a reader's minutes, beside the length that was asked for. */
export function Measure({ editor, asked }: MeasureProps) {
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
      {asked ? <Asked words={words} asked={asked} /> : null}
    </p>
  );
}

/** How far it is to the commissioned length. */
function Asked({ words, asked }: { words: number; asked: number }) {
  const standing = standingOf(words, asked);
  return (
    <span
      className={`ms-3 inline-flex flex-wrap items-center gap-x-2 ${standing.isOver ? "text-amber" : ""}`}
    >
      <meter
        aria-label={say.askedLength}
        min={0}
        max={asked}
        value={Math.min(words, asked)}
        className="h-2 w-24"
      />
      <span>
        {say.asked} {plural(asked, measureForms.words)}: <b>{standing.sentence}</b>
      </span>
    </span>
  );
}
