"use client";

import type { Editor } from "@tiptap/react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { BlockTool } from "./block-tool";

/** Fetched when first asked for: nobody needs them to write. */
const screens = {
  embed: dynamic(() => import("./embed/embed-dialog").then(({ EmbedDialog }) => EmbedDialog)),
  related: dynamic(() => import("./related/related-dialog").then(({ RelatedDialog }) => RelatedDialog)),
  footnote: dynamic(() => import("./note/note-panel").then(({ NotePanel }) => NotePanel)),
  table: dynamic(() => import("./table/table-dialog").then(({ TableDialog }) => TableDialog)),
  picture: dynamic(() => import("./picture/picture-tool").then(({ PictureTool }) => PictureTool)),
  gallery: dynamic(() => import("./picture/picture-tool").then(({ GalleryTool }) => GalleryTool)),
};

/** The screens that blocks ask their questions in. */
export function BlockTools({ editor }: { editor: Editor }) {
  const [tool, setTool] = useState<BlockTool | null>(null);
  useEffect(() => {
    editor.on("block", setTool);
    return () => {
      editor.off("block", setTool);
    };
  }, [editor]);
  if (!tool) return null;
  const Screen = screens[tool.name];
  return (
    <Screen
      key={`${tool.name} ${tool.pos}`}
      editor={editor}
      pos={tool.pos}
      onClose={() => flushSync(() => setTool(null))}
    />
  );
}
