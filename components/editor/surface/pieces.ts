import type { Editor } from "@tiptap/core";
import type { PieceView } from "./piece-view";

/** The blocks of one text that components draw, for whoever draws them. */
export class Pieces {
  private all: readonly PieceView[] = [];
  private readonly listeners = new Set<() => void>();

  read = () => this.all;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  add(piece: PieceView): void {
    this.tell([...this.all, piece]);
  }

  remove(piece: PieceView): void {
    this.tell(this.all.filter((one) => one !== piece));
  }

  private tell(all: readonly PieceView[]): void {
    this.all = all;
    for (const listener of this.listeners) listener();
  }
}

const ofEditors = new WeakMap<Editor, Pieces>();

export function piecesOf(editor: Editor): Pieces {
  const known = ofEditors.get(editor) ?? new Pieces();
  ofEditors.set(editor, known);
  return known;
}
