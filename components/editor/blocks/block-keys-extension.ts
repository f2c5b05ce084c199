import { Extension } from "@tiptap/core";
import { chainCommands } from "@tiptap/pm/commands";
import { type Command, type EditorState, NodeSelection, Plugin, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { backspaceInBox, enterInBox } from "./box-keys";
import { crossEdge, enterAfterBlock, onward, selectedBlock, typeAfterBlock } from "./caret-keys";
import { around, containers, goToParagraphAt, leaveBlock } from "./containers";
import { pasteAddress } from "./embed/paste-address";
import { backspaceInQuote, enterInQuote, toggleQuote } from "./quote-keys";
import { spotOf } from "./table/spot";
import { clearCells, goToCell, goToRow } from "./table/walk-table";
import { turnBlocks } from "./turn-blocks";

const isLtrAt = (view: EditorView) => {
  const { node } = view.domAtPos(view.state.selection.from);
  const element = node instanceof Element ? node : node.parentElement;
  return getComputedStyle(element ?? view.dom).direction === "ltr";
};

const across =
  (key: "ArrowLeft" | "ArrowRight"): Command =>
  (state, dispatch, view) =>
    view ? crossEdge(onward(key, isLtrAt(view)))(state, dispatch) : false;

/** Between rows only from the first or last line of a cell. */
const along =
  (direction: 1 | -1): Command =>
  (state, dispatch, view) => {
    const spot = spotOf(state.selection.$from);
    if (!spot || !view?.endOfTextblock(direction > 0 ? "down" : "up")) return false;
    const { $from } = state.selection;
    const isEdge = direction > 0 ? $from.index(-1) === spot.cell.childCount - 1 : $from.index(-1) === 0;
    return isEdge && goToRow(direction)(state, dispatch);
  };

/** To the fields and buttons of the block that is selected, or that the caret is in. */
const toTools: Command = (state, _dispatch, view) => {
  const pos = selectedBlock(state)?.from ?? around(state.selection.$from, containers)?.pos;
  const dom = pos === undefined ? null : view?.nodeDOM(pos);
  const selector = "[data-field], .block-bar button";
  const first = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>(selector) : null;
  first?.focus();
  return first !== null;
};

const openNote = (state: EditorState) =>
  state.selection instanceof NodeSelection && state.selection.node.type.name === "footnote"
    ? state.selection.from
    : null;

const afterSelected: Command = (state, dispatch) => {
  const selected = selectedBlock(state);
  if (!selected) return false;
  dispatch?.(goToParagraphAt(state.tr, selected.to));
  return true;
};

/** Keys in and around blocks: nothing traps the caret, and nothing is lost by a key that meant something else. */
export const BlockKeys = Extension.create({
  name: "blockKeys",
  priority: 1_050,
  addKeyboardShortcuts() {
    const { editor } = this;
    const run = (command: Command) => () => command(editor.state, editor.view.dispatch, editor.view);
    const editNote = () => {
      const pos = openNote(editor.state);
      if (pos !== null) editor.emit("block", { name: "footnote", pos });
      return pos !== null;
    };
    return {
      Enter: () => editNote() || run(chainCommands(enterAfterBlock, enterInQuote, enterInBox))(),
      "Mod-Enter": run(chainCommands(afterSelected, leaveBlock)),
      Backspace: run(chainCommands(clearCells(), backspaceInQuote, backspaceInBox)),
      Delete: run(clearCells()),
      ArrowLeft: run(across("ArrowLeft")),
      ArrowRight: run(across("ArrowRight")),
      ArrowUp: run(along(-1)),
      ArrowDown: run(along(1)),
      Tab: run((state, dispatch, view) =>
        selectedBlock(state) ? toTools(state, dispatch, view) : goToCell(1)(state, dispatch),
      ),
      "Shift-Tab": run(goToCell(-1)),
      "Alt-Enter": run(toTools),
      "Mod-Shift-b": run(toggleQuote),
      "Mod-Shift-l": run(turnBlocks),
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ selection, doc }) => {
          const block = around(selection.$from, containers);
          if (!block) return null;
          const { pos, node } = block;
          return DecorationSet.create(doc, [
            Decoration.node(pos, pos + node.nodeSize, { class: "is-active" }),
          ]);
        },
        handlePaste: ({ state, dispatch }, { clipboardData }) => {
          const send = (tr: Transaction) => dispatch(tr);
          return pasteAddress(clipboardData?.getData("text/plain") ?? "")(state, send);
        },
        handleTextInput: ({ state, dispatch }, _from, _to, text) => {
          const send = (tr: Transaction) => dispatch(tr);
          return chainCommands(typeAfterBlock(text), clearCells(text))(state, send);
        },
      },
    }),
  ],
});
