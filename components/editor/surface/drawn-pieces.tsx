"use client";

import type { Editor } from "@tiptap/core";
import { memo, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { PieceView } from "./piece-view";
import { piecesOf } from "./pieces";

const keys = new WeakMap<PieceView, number>();
let last = 0;

function keyOf(piece: PieceView): number {
  const key = keys.get(piece) ?? ++last;
  keys.set(piece, key);
  return key;
}

/** Draws each block in its place in the text; one that has not changed is not drawn again. */
export function DrawnPieces({ editor }: { editor: Editor }) {
  const pieces = piecesOf(editor);
  const all = useSyncExternalStore(pieces.subscribe, pieces.read, pieces.read);
  return all.map((piece) => createPortal(<Drawn piece={piece} />, piece.dom, String(keyOf(piece))));
}

const Drawn = memo(({ piece }: { piece: PieceView }) => {
  const { Component } = piece;
  return <Component {...useSyncExternalStore(piece.subscribe, piece.read, piece.read)} />;
});
