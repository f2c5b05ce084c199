"use client";

import { useState } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { limits } from "@/newsroom/body/limits";
import type { PictureOption } from "../../ask-desk";
import { PictureDialog } from "../../picture-dialog";
import { typeOf } from "../containers";
import type { PieceDialogProps } from "../embed/embed-dialog";
import { insertBlock } from "../insert-block";
import { chosenForms, pictureMessages as say } from "../messages";
import { pictureShelf } from "../shelves";

/** A picture of the library into the text, or another one in its place. */
export function PictureTool({ editor, pos, onClose }: PieceDialogProps) {
  const choose = (picture: PictureOption) => {
    pictureShelf.learn([picture]);
    onClose();
    editor.view.focus();
    const { state, view } = editor;
    const node = pos === null ? null : state.doc.nodeAt(pos);
    const attrs = { mediaId: picture.id };
    if (pos === null || node?.type.name !== "image")
      insertBlock(typeOf(state, "image").create(attrs), "on")(state, view.dispatch);
    else view.dispatch(state.tr.setNodeMarkup(pos, null, { ...attrs, width: node.attrs.width }));
  };
  return <PictureDialog onChoose={choose} onClose={onClose} />;
}

/** Several pictures, one after another, into a gallery; a new one stands with the first of them. */
export function GalleryTool({ editor, pos, onClose }: PieceDialogProps) {
  const [at, setAt] = useState(pos);
  const [count, setCount] = useState(0);
  const choose = (picture: PictureOption) => {
    pictureShelf.learn([picture]);
    const { state, view } = editor;
    const image = typeOf(state, "image").create({ mediaId: picture.id });
    const gallery = at === null ? null : state.doc.nodeAt(at);
    if (at === null || gallery?.type.name !== "gallery") {
      insertBlock(typeOf(state, "gallery").create(null, image), "on")(state, view.dispatch);
      setAt(editor.state.selection.from);
    } else if (gallery.childCount < limits.galleryPictures)
      view.dispatch(state.tr.insert(at + gallery.nodeSize - 1, image));
    else return;
    setCount(count + 1);
  };
  const close = () => {
    onClose();
    editor.view.focus();
  };
  const chosen = (
    <>
      <p role="status">{count > 0 ? plural(count, chosenForms) : say.chooseSeveral}</p>
      <button type="button" className="button primary" onClick={close}>
        {say.done}
      </button>
    </>
  );
  return <PictureDialog onChoose={choose} onClose={close} chosen={chosen} />;
}
