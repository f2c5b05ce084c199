"use client";

import { PictureDialog } from "../../picture-dialog";
import type { PieceDialogProps } from "../embed/embed-dialog";
import { pictureShelf } from "../shelves";

/** A picture of the library that stands for a film until somebody watches it. */
export function PosterTool({ editor, pos, onClose }: PieceDialogProps) {
  return (
    <PictureDialog
      onClose={onClose}
      onChoose={(picture) => {
        pictureShelf.learn([picture]);
        onClose();
        editor.view.focus();
        const { state, view } = editor;
        const node = pos === null ? null : state.doc.nodeAt(pos);
        if (pos !== null && node?.type.name === "video")
          view.dispatch(state.tr.setNodeMarkup(pos, null, { ...node.attrs, mediaId: picture.id }));
      }}
    />
  );
}
