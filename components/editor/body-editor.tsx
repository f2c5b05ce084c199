"use client";

import type { Editor } from "@tiptap/core";
import { memo, type RefObject, useLayoutEffect, useRef } from "react";
import type { BodyJson } from "@/db/types";
import type { InsertChoice } from "./insert/insert-choices";
import { PlusButton } from "./insert/plus-button";
import { Withheld } from "./insert/withheld-extension";
import { editorMessages as say } from "./messages";
import { SelectionBar } from "./selection/selection-bar";
import { DrawnPieces } from "./surface/drawn-pieces";
import { useEditorState } from "./surface/use-editor-state";
import { useWritingEditor } from "./surface/use-writing-editor";
import { Toolbar } from "./toolbar";
import { writingExtensions } from "./writing-extensions";
import { WritingTools } from "./writing-tools";

export type BodyEditorProps = {
  initial: BodyJson;
  readOnly: boolean;
  onEditor: (editor: Editor | null) => void;
  onChange: () => void;
  problem?: string | undefined;
  /** What is written here, where it is no story. */
  label?: string;
  /** Blocks that cannot stand here, where it is no story. */
  withheld?: readonly InsertChoice["name"][];
  /** The address under which readers know the house. */
  site: string;
};

/** The body of a story as its writer sees it: the same nodes and marks that readers get. */
export const BodyEditor = memo((props: BodyEditorProps) => {
  const { initial, readOnly, onEditor, onChange, problem, site, label = say.body, withheld = [] } = props;
  const toolbar = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const { editor, place } = useWritingEditor({
    extensions: [...writingExtensions, Withheld.configure({ names: withheld })],
    content: initial,
    editable: !readOnly,
    onEditor,
    onChange,
    editorProps: {
      attributes: {
        dir: "rtl",
        lang: "ar",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        class: "written story-body",
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== "F10" || !event.altKey) return false;
        const row = bar.current ?? toolbar.current;
        row?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
        return true;
      },
    },
  });
  return (
    <div data-field="body">
      <p className="field-label" aria-hidden="true">
        {label}
      </p>
      {readOnly || !editor ? null : (
        <>
          <Toolbar editor={editor} toolbar={toolbar} />
          <SelectionBar editor={editor} bar={bar} />
        </>
      )}
      <Surface editor={editor} place={place} readOnly={readOnly} />
      {problem ? <p className="field-problem">{problem}</p> : null}
      {editor && !readOnly ? <WritingTools editor={editor} site={site} /> : null}
    </div>
  );
});

type SurfaceProps = { editor: Editor | null; place: RefObject<HTMLDivElement | null>; readOnly: boolean };

function Surface({ editor, place, readOnly }: SurfaceProps) {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div ref={frame} data-hint={say.bodyHint} className="writing-surface relative">
      <div ref={place} />
      {editor ? null : <div className="written story-body min-h-64" />}
      {editor ? <DrawnPieces editor={editor} /> : null}
      {editor ? <EmptyMark editor={editor} frame={frame} /> : null}
      {editor && !readOnly ? <PlusButton editor={editor} around={frame} /> : null}
    </div>
  );
}

/** What may be written here is said where nothing is. */
function EmptyMark({ editor, frame }: { editor: Editor; frame: RefObject<HTMLDivElement | null> }) {
  const isEmpty = useEditorState({ editor, selector: ({ editor: now }) => now.isEmpty });
  useLayoutEffect(() => {
    frame.current?.toggleAttribute("data-empty", isEmpty);
  }, [frame, isEmpty]);
  return null;
}
