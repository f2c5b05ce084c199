"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { later } from "@/components/desk/later";
import { MissingDialog } from "@/components/desk/missing-dialog";
import type { BlockTool } from "./block-tool";

const when = { Missing: MissingDialog };

/** Fetched when first asked for: nobody needs them to write. */
const screens = {
  embed: later(() => import("./embed/embed-dialog").then((file) => file.EmbedDialog), when),
  related: later(() => import("./related/related-dialog").then((file) => file.RelatedDialog), when),
  footnote: later(() => import("./note/note-panel").then((file) => file.NotePanel), when),
  table: later(() => import("./table/table-dialog").then((file) => file.TableDialog), when),
  picture: later(() => import("./picture/picture-tool").then((file) => file.PictureTool), when),
  gallery: later(() => import("./picture/picture-tool").then((file) => file.GalleryTool), when),
  audio: later(() => import("./recording/recording-dialog").then((file) => file.AudioTool), when),
  video: later(() => import("./recording/recording-dialog").then((file) => file.VideoTool), when),
  poster: later(() => import("./recording/poster-tool").then((file) => file.PosterTool), when),
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
