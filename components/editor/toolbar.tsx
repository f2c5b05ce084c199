"use client";

import type { Editor } from "@tiptap/core";
import type { RefObject } from "react";
import { ButtonRow } from "./button-row";
import { toolbarMessages } from "./messages";
import { toolbarGroups } from "./toolbar-buttons";

export type ToolbarProps = { editor: Editor; toolbar: RefObject<HTMLDivElement | null> };

/** Above the text for as long as it is written; Alt+F10 leads here from it. */
export const Toolbar = ({ editor, toolbar }: ToolbarProps) => (
  <ButtonRow
    editor={editor}
    groups={toolbarGroups}
    label={toolbarMessages.toolbar}
    row={toolbar}
    className="fades sticky top-(--bar) z-10 flex flex-wrap gap-x-2 border-y border-hair bg-paper py-1"
  />
);
