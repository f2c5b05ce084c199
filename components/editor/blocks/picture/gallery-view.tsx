"use client";

import { Fragment, type Node } from "@tiptap/pm/model";
import { NodeSelection } from "@tiptap/pm/state";
import { ArrowLeft, ArrowRight, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { limits } from "@/newsroom/body/limits";
import { isWithheld } from "../../insert/withheld-extension";
import type { PieceViewProps } from "../../surface/piece-view";
import { blockMessages, pictureMessages as say } from "../messages";
import { Piece } from "../piece";
import { useShelf } from "../shelf";
import { pictureShelf } from "../shelves";
import { GalleryWords } from "./gallery-words";
import { PictureImage } from "./picture-image";

/** Pictures in their order: the keyboard chooses one (arrows), moves it (Alt and arrows), takes it out (Delete). */
export function GalleryView(view: PieceViewProps) {
  const { node, editor, selected } = view;
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelectorAll<HTMLElement>("[data-field]")[wanted.current]?.focus();
    wanted.current = null;
  });
  const put = (images: Node[], focus: number) => {
    const pos = view.getPos();
    if (pos === undefined || !editor.isEditable) return;
    const tr = editor.state.tr.replaceWith(pos + 1, pos + node.nodeSize - 1, Fragment.from(images));
    editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
    setAt(focus);
    wanted.current = focus;
  };
  const move = (from: number, step: number) => {
    const to = from + step;
    const image = node.maybeChild(from);
    if (!image || to < 0 || to >= node.childCount) return;
    put([...node.children].toSpliced(from, 1).toSpliced(to, 0, image), to);
  };
  const remove = (index: number) =>
    put([...node.children].toSpliced(index, 1), Math.max(0, Math.min(index, node.childCount - 2)));
  const isBeside = node.attrs.beside === true;
  const lay = () => {
    const pos = view.getPos();
    if (pos === undefined || !editor.isEditable) return;
    const tr = editor.state.tr.setNodeMarkup(pos, null, { ...node.attrs, beside: !isBeside });
    editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (step && event.altKey) move(index, step);
    else if (step) {
      const next = Math.max(0, Math.min(node.childCount - 1, index + step));
      list.current?.querySelectorAll<HTMLElement>("[data-field]")[next]?.focus();
    } else if (event.key === "Delete" || event.key === "Backspace") remove(index);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Piece
      view={view}
      name={blockMessages.names.gallery}
      tools={
        <>
          {node.childCount < limits.galleryPictures && !isWithheld(editor, "gallery") ? (
            <button
              type="button"
              onClick={() => editor.emit("block", { name: "gallery", pos: view.getPos() ?? null })}
            >
              {say.add}
            </button>
          ) : null}
          <button type="button" aria-pressed={isBeside} onClick={lay}>
            {say.beside}
          </button>
        </>
      }
    >
      <ul
        ref={list}
        className={isBeside ? "beside-pictures" : "gallery"}
        aria-label={blockMessages.names.gallery}
      >
        {node.children.map((image, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pictures have no other name, and may stand twice
          <li key={`${image.attrs.mediaId} ${index}`}>
            <button
              type="button"
              data-field
              className="gallery-picture"
              aria-label={say.place(index + 1, node.childCount)}
              tabIndex={selected && index === at ? 0 : -1}
              onFocus={() => setAt(index)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <GalleryImage image={image} />
            </button>
            {selected && editor.isEditable ? (
              <span className="block-bar gallery-bar">
                <IconButton name={say.earlier} onPress={() => move(index, -1)}>
                  <ArrowRight size={16} aria-hidden="true" />
                </IconButton>
                <IconButton name={say.later} onPress={() => move(index, 1)}>
                  <ArrowLeft size={16} aria-hidden="true" />
                </IconButton>
                <IconButton name={say.takeOut} onPress={() => remove(index)}>
                  <X size={16} aria-hidden="true" />
                </IconButton>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {selected && editor.isEditable ? <GalleryWords view={view} at={at} /> : null}
      {node.childCount === 0 ? <p className="block-note">{say.emptyGallery}</p> : null}
    </Piece>
  );
}

function GalleryImage({ image }: { image: Node }) {
  const picture = useShelf(pictureShelf, image.attrs.mediaId);
  return <PictureImage picture={picture} alt={image.attrs.alt || picture?.alt || ""} upTo={320} />;
}

type IconButtonProps = { name: string; onPress: () => void; children: React.ReactNode };

const IconButton = ({ name, onPress, children }: IconButtonProps) => (
  <button type="button" aria-label={name} title={name} onClick={onPress}>
    {children}
  </button>
);
