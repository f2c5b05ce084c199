import type { Editor, NodeViewRendererProps } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import type { ComponentType } from "react";
import { ownControls } from "../blocks/own-controls";
import { type Pieces, piecesOf } from "./pieces";

/** What the view of a block is given; `updateAttributes` writes into the text. */
export type PieceViewProps = {
  editor: Editor;
  node: Node;
  selected: boolean;
  getPos: () => number | undefined;
  updateAttributes: (attributes: Record<string, unknown>) => void;
};

/** A block as a whole, drawn by a component; what is inside the node is the component's business too. */
export class PieceView implements NodeView {
  readonly dom = document.createElement("div");
  private given: PieceViewProps;
  private readonly pieces: Pieces;
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly Component: ComponentType<PieceViewProps>,
    { editor, node, getPos }: NodeViewRendererProps,
  ) {
    this.dom.className = `node-${node.type.name}`;
    this.given = { editor, node, getPos, selected: false, updateAttributes: this.write };
    this.pieces = piecesOf(editor);
    this.pieces.add(this);
  }

  read = () => this.given;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  update(node: Node): boolean {
    if (node.type !== this.given.node.type) return false;
    if (node !== this.given.node) this.show({ node });
    return true;
  }

  selectNode(): void {
    this.dom.classList.add("ProseMirror-selectednode");
    this.show({ selected: true });
  }

  deselectNode(): void {
    this.dom.classList.remove("ProseMirror-selectednode");
    this.show({ selected: false });
  }

  stopEvent = ({ target }: Event) => target instanceof Element && target.closest(ownControls) !== null;

  ignoreMutation = () => true;

  destroy(): void {
    this.pieces.remove(this);
  }

  private show(changed: Partial<PieceViewProps>): void {
    this.given = { ...this.given, ...changed };
    for (const listener of this.listeners) listener();
  }

  private write = (attributes: Record<string, unknown>) => {
    const { editor, node, getPos } = this.given;
    const pos = getPos();
    if (pos === undefined) return;
    editor.view.dispatch(editor.state.tr.setNodeMarkup(pos, null, { ...node.attrs, ...attributes }));
  };
}
