"use client";

import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useId, useState } from "react";
import { askRows } from "@/components/desk/ask-rows";
import { Dialog } from "@/components/desk/dialog";
import { useLookedUp } from "@/components/desk/use-looked-up";
import { ArticleOptions, type OwnArticle } from "../../link/article-options";
import { typeOf } from "../containers";
import type { PieceDialogProps } from "../embed/embed-dialog";
import { insertBlock } from "../insert-block";
import { blockMessages, relatedMessages as say } from "../messages";
import { articleShelf } from "../shelves";

/** Our published articles, the newest while nothing is typed: arrows choose, Enter puts it in. */
export function RelatedDialog({ editor, pos, onClose }: PieceDialogProps) {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const { rows, isLooking } = useLookedUp(words, 0, (typed) => askRows<OwnArticle>("articles", typed));
  const id = useId();
  const choose = (article: OwnArticle | undefined) => {
    if (!article) return;
    articleShelf.learn([article]);
    onClose();
    editor.view.focus();
    putRelated(editor, pos, article.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = Math.max(1, rows.length);
    if (event.key === "ArrowDown") setAt((at + 1) % count);
    else if (event.key === "ArrowUp") setAt((at - 1 + count) % count);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) choose(rows[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open title={say.title} closeName={blockMessages.close} onClose={onClose}>
      <input
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={rows.length > 0 ? `${id}-${at}` : undefined}
        aria-label={say.search}
        placeholder={say.search}
        autoComplete="off"
        className="box"
        value={words}
        maxLength={80}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
      />
      <ArticleOptions id={id} articles={rows} at={at} onChoose={choose} />
      <p role="status" className="mt-1 min-h-6 text-soft">
        {isLooking ? say.loading : rows.length === 0 ? say.none : null}
      </p>
    </Dialog>
  );
}

function putRelated({ state, view }: Editor, pos: number | null, articleId: number) {
  if (pos === null || state.doc.nodeAt(pos)?.type.name !== "relatedStory")
    insertBlock(typeOf(state, "relatedStory").create({ articleId }), "after")(state, view.dispatch);
  else view.dispatch(state.tr.setNodeMarkup(pos, null, { articleId }));
}
