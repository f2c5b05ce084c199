"use client";

import { type Editor, EditorContent, useEditor, useEditorState } from "@tiptap/react";
import { useRef } from "react";
import type { BodyJson } from "@/db/types";
import { PlusButton } from "./insert/plus-button";
import { editorMessages as say } from "./messages";
import { SelectionBar } from "./selection/selection-bar";
import { Toolbar } from "./toolbar";
import { writingExtensions } from "./writing-extensions";
import { WritingTools } from "./writing-tools";

export type BodyEditorProps = {
  initial: BodyJson;
  readOnly: boolean;
  onEditor: (editor: Editor | null) => void;
  onChange: () => void;
  problem?: string | undefined;
  /** The address under which readers know the house. */
  site: string;
};

/** The body of a story as its writer sees it: the same nodes and marks that readers get. */
export function BodyEditor({ initial, readOnly, onEditor, onChange, problem, site }: BodyEditorProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const editor = useEditor({
    extensions: writingExtensions,
    content: initial,
    editable: !readOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    onCreate: ({ editor: made }) => onEditor(made),
    onDestroy: () => onEditor(null),
    onUpdate: onChange,
    editorProps: {
      attributes: {
        dir: "rtl",
        lang: "ar",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": say.body,
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
        {say.body}
      </p>
      {readOnly || !editor ? null : (
        <>
          <Toolbar editor={editor} toolbar={toolbar} />
          <SelectionBar editor={editor} bar={bar} />
        </>
      )}
      {editor ? (
        <Surface editor={editor} readOnly={readOnly} />
      ) : (
        <div className="written story-body min-h-64" />
      )}
      {problem ? <p className="field-problem">{problem}</p> : null}
      {editor && !readOnly ? <WritingTools editor={editor} site={site} /> : null}
    </div>
  );
}

function Surface({ editor, readOnly }: { editor: Editor; readOnly: boolean }) {
  const isEmpty = useEditorState({ editor, selector: ({ editor: now }) => now.isEmpty });
  const frame = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={frame}
      data-empty={isEmpty || undefined}
      data-hint={say.bodyHint}
      className="writing-surface relative"
    >
      <EditorContent editor={editor} />
      {readOnly ? null : <PlusButton editor={editor} around={frame} />}
    </div>
  );
}
