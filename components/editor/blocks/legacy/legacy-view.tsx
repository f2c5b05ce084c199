"use client";

import { Fragment } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import { useState } from "react";
import { readLegacy } from "@/newsroom/body/legacy-tree";
import { renderBody } from "@/newsroom/body/render-react";
import type { PieceViewProps } from "../../surface/piece-view";
import { blockMessages, legacyMessages as say } from "../messages";
import { Piece } from "../piece";

/** Raw HTML as readers get it: read, never written; or made into blocks like any other. */
export function LegacyView(view: PieceViewProps) {
  const [hasFailed, setFailed] = useState(false);
  const html = `${view.node.attrs.html ?? ""}`;
  const isShown = (readLegacy(html) ?? []).length > 0;
  return (
    <Piece
      view={view}
      name={blockMessages.names.legacyHtml}
      className="legacy-piece"
      tools={
        <button type="button" onClick={async () => setFailed(!(await convert(view, html)))}>
          {say.convert}
        </button>
      }
    >
      <p className="block-note">{hasFailed ? say.failed : isShown ? say.lead : say.empty}</p>
      {renderBody({ type: "doc", content: [{ type: "legacyHtml", attrs: { html } }] })}
    </Piece>
  );
}

/** The reader of pages is large, and seldom needed. */
async function convert({ editor, getPos, node }: PieceViewProps, html: string): Promise<boolean> {
  const { fromHtml } = await import("@/newsroom/body/from-html");
  const parsed = fromHtml(html);
  const pos = getPos();
  if (!parsed.ok || pos === undefined || editor.state.doc.nodeAt(pos) !== node) return false;
  const blocks = Fragment.from(parsed.body.content.map((block) => editor.schema.nodeFromJSON(block)));
  const tr = editor.state.tr.replaceWith(pos, pos + node.nodeSize, blocks);
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1))));
  editor.view.focus();
  return true;
}
