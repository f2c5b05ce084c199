"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { askRows } from "@/components/desk/ask-rows";
import { Dialog } from "@/components/desk/dialog";
import { useLookedUp } from "@/components/desk/use-looked-up";
import { editorMessages } from "../messages";
import { ArticleOptions, type OwnArticle } from "./article-options";
import { addressOf } from "./link-address";
import { linkMessages as say } from "./messages";
import { linkAt, removeLink, setLink } from "./set-link";

/** One letter is in every headline. */
const FEWEST = 2;

export type LinkDialogProps = { editor: Editor; site: string; onClose: () => void };

/** Words find our own articles; an address, typed or pasted, is taken as it is. */
export function LinkDialog({ editor, site, onClose }: LinkDialogProps) {
  const [current] = useState(() => linkAt(editor));
  const [typed, setTyped] = useState(current);
  const [moved, setMoved] = useState<number | null>(null);
  const [isBad, setBad] = useState(false);
  const id = useId();
  const address = addressOf(typed, [site, window.location.origin]);
  const { rows, isLooking } = useLookedUp(typed, FEWEST, (words) => askRows<OwnArticle>("articles", words));
  const at = Math.min(moved ?? (address ? -1 : 0), rows.length - 1);

  const link = (href: string, words: string) => {
    onClose();
    setLink(editor, href, words);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const article = rows[at];
    if (article) link(article.path, article.headline);
    else if (address) link(address, typed.trim());
    else if (!isLooking) setBad(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || rows.length === 0) return;
    event.preventDefault();
    setMoved((Math.max(at, step === 1 ? -1 : 0) + step + rows.length) % rows.length);
  };
  return (
    <Dialog open title={say.title} closeName={editorMessages.close} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3">
        <div>
          <label htmlFor={id} className="field-label">
            {say.field}
          </label>
          <input
            id={id}
            dir="auto"
            className="box"
            role="combobox"
            aria-expanded={rows.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
            aria-invalid={isBad || undefined}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            value={typed}
            maxLength={2000}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setTyped(event.target.value);
              setMoved(null);
              setBad(false);
            }}
          />
          <p id={`${id}-hint`} role="status" className={isBad ? "field-problem" : "field-label"}>
            {isBad ? say.bad : isLooking && !address ? say.looking : say.hint}
          </p>
          <ArticleOptions
            id={id}
            articles={rows}
            at={at}
            onChoose={({ path, headline }) => link(path, headline)}
          />
        </div>
        <div className="flex gap-2">
          <button type="submit" className="button primary">
            {say.set}
          </button>
          {current ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                onClose();
                removeLink(editor);
              }}
            >
              {say.remove}
            </button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
