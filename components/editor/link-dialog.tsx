"use client";

import type { Command, Editor } from "@tiptap/react";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import { safeHref } from "@/newsroom/body/href";
import { editorMessages, linkMessages as say } from "./messages";

/** «almasalla.com» and «name@site.com» are meant as addresses, though nobody types them out. */
function addressOf(typed: string): string | null {
  const words = typed.trim();
  const isMail = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(words);
  const isBare = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u.test(words);
  if (isMail) return safeHref(`mailto:${words}`);
  return safeHref(isBare ? `https://${words}` : words);
}

/** The linked words stay unselected: focus comes back late, and the next key must not replace them. */
const leaveBehind: Command = ({ tr, commands }) => commands.setTextSelection(tr.selection.to);

export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const current: unknown = editor.getAttributes("link").href;
  const [typed, setTyped] = useState(typeof current === "string" ? current : "");
  const [isBad, setBad] = useState(false);
  const finish = (act: () => void) => {
    onClose();
    act();
  };
  const set = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const href = addressOf(typed);
    if (!href) return setBad(true);
    finish(() => {
      const chain = editor.chain().focus().extendMarkRange("link");
      if (editor.state.selection.empty && !current)
        chain
          .insertContent({ type: "text", text: typed.trim(), marks: [{ type: "link", attrs: { href } }] })
          .run();
      else chain.setLink({ href }).command(leaveBehind).run();
    });
  };
  return (
    <Dialog open title={say.title} closeName={editorMessages.close} onClose={onClose}>
      <form onSubmit={set} className="grid gap-3">
        <div>
          <label htmlFor="link-address" className="field-label">
            {say.address}
          </label>
          <input
            id="link-address"
            dir="ltr"
            className="box"
            value={typed}
            maxLength={2000}
            aria-invalid={isBad || undefined}
            aria-describedby="link-hint"
            onChange={(event) => {
              setTyped(event.target.value);
              setBad(false);
            }}
          />
          <p id="link-hint" className={isBad ? "field-problem" : "field-label"}>
            {isBad ? say.bad : say.hint}
          </p>
        </div>
        <div className="flex gap-2">
          <button type="submit" className="button primary">
            {say.set}
          </button>
          {current ? (
            <button
              type="button"
              className="button"
              onClick={() => finish(() => editor.chain().focus().extendMarkRange("link").unsetLink().run())}
            >
              {say.remove}
            </button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
