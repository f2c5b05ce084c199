"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { fetchSoon, later } from "@/components/desk/later";
import { soonDialog } from "@/components/desk/missing-dialog";
import { BlockTools } from "./blocks/block-tools";
import { FindBar } from "./find/find-bar";
import { FocusMode } from "./focus/focus-mode";
import { InsertMenu } from "./insert/insert-menu";
import type { Tool } from "./keys/shortcuts-extension";
import { LinkDialog } from "./link/link-dialog";
import { PasteNote } from "./paste/paste-note";

const HelpDialog = later(() => import("./keys/help-dialog").then((file) => file.HelpDialog), soonDialog);

/** What comes and goes around the text while it is written; `site` is the address readers know. */
export function WritingTools({ editor, site }: { editor: Editor; site: string }) {
  const [tool, setTool] = useState<Tool | null>(null);
  useEffect(() => void fetchSoon(), []);
  useEffect(() => {
    editor.on("tool", setTool);
    return () => {
      editor.off("tool", setTool);
    };
  }, [editor]);
  /** Gone at once, so that the text can have the focus and the next letter. */
  const close = () => flushSync(() => setTool(null));
  return (
    <>
      <PasteNote editor={editor} />
      <FocusMode editor={editor} />
      <BlockTools editor={editor} />
      {tool === "find" || tool === "replace" ? (
        <FindBar editor={editor} field={tool} onClose={close} />
      ) : null}
      {tool === "insert" || tool === "slash" ? (
        <InsertMenu editor={editor} isSlash={tool === "slash"} onClose={close} />
      ) : null}
      {tool === "link" ? <LinkDialog editor={editor} site={site} onClose={close} /> : null}
      {tool === "help" ? <HelpDialog onClose={close} /> : null}
    </>
  );
}
