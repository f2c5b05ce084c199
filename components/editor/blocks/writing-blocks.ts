import type { AnyExtension, Extensions, NodeViewRendererProps } from "@tiptap/core";
import type { ComponentType } from "react";
import { later } from "@/components/desk/later";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { PieceView, type PieceViewProps } from "../surface/piece-view";
import { containers } from "./containers";
import { FrameView } from "./frame-view";
import { blockMessages as say } from "./messages";
import { MissingPiece } from "./missing-piece";
import { NoteView } from "./note-view";

type View = ComponentType<PieceViewProps>;

const recording = later(() => import("./recording/recording-view").then((file) => file.RecordingView), {
  Missing: MissingPiece,
});

/** Fetched when a text has such a block; where it cannot be, the block keeps its place and its content. */
const pieces: Record<string, View> = {
  image: later(() => import("./picture/image-view").then((file) => file.ImageView), {
    Missing: MissingPiece,
  }),
  gallery: later(() => import("./picture/gallery-view").then((file) => file.GalleryView), {
    Missing: MissingPiece,
  }),
  embed: later(() => import("./embed/embed-view").then((file) => file.EmbedView), { Missing: MissingPiece }),
  audio: recording,
  video: recording,
  relatedStory: later(() => import("./related/related-view").then((file) => file.RelatedView), {
    Missing: MissingPiece,
  }),
  legacyHtml: later(() => import("./legacy/legacy-view").then((file) => file.LegacyView), {
    Missing: MissingPiece,
  }),
};

function withView(extension: AnyExtension): AnyExtension {
  const { name, type } = extension;
  if (type !== "node") return extension;
  const piece = pieces[name];
  if (piece)
    return extension.extend({
      atom: true,
      addNodeView: () => (props: NodeViewRendererProps) => new PieceView(piece, props),
    });
  if (containers.some((container) => container === name))
    return extension.extend({
      addNodeView:
        () =>
        ({ node, view }: NodeViewRendererProps) =>
          new FrameView(node, view),
    });
  if (name === "footnote")
    return extension.extend({
      addNodeView:
        () =>
        ({ node, editor, getPos }: NodeViewRendererProps) =>
          new NoteView(node, editor, getPos),
    });
  if (name === "attribution") return withHint(extension, say.attributionHint);
  if (name === "boxTitle") return withHint(extension, say.boxTitleHint);
  return extension;
}

/** What may be written in a place of its own, shown while it is empty. */
const withHint = (extension: AnyExtension, hint: string) =>
  extension.extend({
    addNodeView: () => (props: NodeViewRendererProps) => {
      const dom = document.createElement(props.node.type.name === "boxTitle" ? "p" : "footer");
      dom.className = props.node.type.name === "boxTitle" ? "box-title" : "attribution";
      dom.dataset.hint = hint;
      return { dom, contentDOM: dom };
    },
  });

/** The schema's own nodes, as one sees and handles them while writing. */
export const writingBlocks: Extensions = editorExtensions.map(withView);
