"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, useId, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import { type EmbedKey, embedPlaces, parseEmbedAddress } from "@/newsroom/body/embed-address";
import { typeOf } from "../containers";
import { insertBlock } from "../insert-block";
import { blockMessages, embedMessages as say } from "../messages";

export type PieceDialogProps = { editor: Editor; pos: number | null; onClose: () => void };

export function EmbedDialog({ editor, pos, onClose }: PieceDialogProps) {
  const attrs = pos === null ? null : editor.state.doc.nodeAt(pos)?.attrs;
  const [address, setAddress] = useState(embedPlaces(attrs?.provider, attrs?.id)?.page ?? "");
  const [isUnknown, setUnknown] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = parseEmbedAddress(address);
    if (!key) return setUnknown(true);
    onClose();
    editor.view.focus();
    putEmbed(editor, pos, key);
  };
  return (
    <Dialog open title={say.title} closeName={blockMessages.close} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3">
        <div>
          <label htmlFor={id} className="field-label">
            {say.address}
          </label>
          <input
            id={id}
            dir="ltr"
            className="box"
            value={address}
            maxLength={8_000}
            autoComplete="off"
            aria-invalid={isUnknown || undefined}
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              setAddress(event.target.value);
              setUnknown(false);
            }}
          />
          <p
            id={`${id}-hint`}
            role={isUnknown ? "alert" : undefined}
            className={isUnknown ? "field-problem" : "field-label"}
          >
            {isUnknown ? say.unknown : say.hint}
          </p>
        </div>
        <button type="submit" className="button primary justify-self-start">
          {blockMessages.insert}
        </button>
      </form>
    </Dialog>
  );
}

function putEmbed({ state, view }: Editor, pos: number | null, key: EmbedKey) {
  const node = pos === null ? null : state.doc.nodeAt(pos);
  if (pos === null || node?.type.name !== "embed")
    insertBlock(typeOf(state, "embed").create({ ...key }), "after")(state, view.dispatch);
  else view.dispatch(state.tr.setNodeMarkup(pos, null, { ...node.attrs, ...key }));
}
