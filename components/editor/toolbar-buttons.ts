import type { Editor } from "@tiptap/core";
import { redoDepth, undoDepth } from "@tiptap/pm/history";
import {
  Bold,
  CircleHelp,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Maximize2,
  Minus,
  Pilcrow,
  PilcrowRight,
  Plus,
  Quote,
  Redo2,
  Search,
  SpellCheck,
  Undo2,
} from "lucide-react";
import { toggleQuote } from "./blocks/quote-keys";
import { isTurned, turnBlocks } from "./blocks/turn-blocks";
import type { toolbarMessages } from "./messages";
import { switchTyping } from "./typing/typing-switch";

type ButtonName = Exclude<keyof typeof toolbarMessages, "toolbar" | "selection">;

export type ToolbarButton = {
  name: ButtonName;
  icon: LucideIcon;
  /** As `aria-keyshortcuts` writes it. */
  keys?: string;
  press: (editor: Editor) => void;
  /** Whether it is on; absent for what only acts. */
  isOn?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
};

const chain = (editor: Editor) => editor.chain().focus();

/** The toolbar from its beginning on the right, in groups. */
export const toolbarGroups: ToolbarButton[][] = [
  [
    {
      name: "paragraph",
      icon: Pilcrow,
      keys: "Control+Alt+0",
      press: (editor) => chain(editor).setParagraph().run(),
      isOn: (editor) => editor.isActive("paragraph"),
    },
    {
      name: "heading2",
      icon: Heading2,
      keys: "Control+Alt+2",
      press: (editor) => chain(editor).toggleHeading({ level: 2 }).run(),
      isOn: (editor) => editor.isActive("heading", { level: 2 }),
    },
    {
      name: "heading3",
      icon: Heading3,
      keys: "Control+Alt+3",
      press: (editor) => chain(editor).toggleHeading({ level: 3 }).run(),
      isOn: (editor) => editor.isActive("heading", { level: 3 }),
    },
  ],
  [
    {
      name: "bold",
      icon: Bold,
      keys: "Control+B",
      press: (editor) => chain(editor).toggleBold().run(),
      isOn: (editor) => editor.isActive("bold"),
    },
    {
      name: "italic",
      icon: Italic,
      keys: "Control+I",
      press: (editor) => chain(editor).toggleItalic().run(),
      isOn: (editor) => editor.isActive("italic"),
    },
    {
      name: "link",
      icon: Link,
      keys: "Control+Shift+K",
      press: (editor) => editor.emit("tool", "link"),
      isOn: (editor) => editor.isActive("link"),
    },
  ],
  [
    {
      name: "bulletList",
      icon: List,
      keys: "Control+Shift+8",
      press: (editor) => chain(editor).toggleBulletList().run(),
      isOn: (editor) => editor.isActive("bulletList"),
    },
    {
      name: "orderedList",
      icon: ListOrdered,
      keys: "Control+Shift+7",
      press: (editor) => chain(editor).toggleOrderedList().run(),
      isOn: (editor) => editor.isActive("orderedList"),
    },
    {
      name: "quote",
      icon: Quote,
      keys: "Control+Shift+B",
      press: (editor) => {
        editor.view.focus();
        toggleQuote(editor.state, editor.view.dispatch);
      },
      isOn: (editor) => editor.isActive("blockquote"),
    },
    {
      name: "leftToRight",
      icon: PilcrowRight,
      keys: "Control+Shift+L",
      press: (editor) => {
        editor.view.focus();
        turnBlocks(editor.state, editor.view.dispatch);
      },
      isOn: (editor) => isTurned(editor.state),
    },
    { name: "divider", icon: Minus, press: (editor) => chain(editor).setHorizontalRule().run() },
  ],
  [
    {
      name: "undo",
      icon: Undo2,
      keys: "Control+Z",
      press: (editor) => chain(editor).undo().run(),
      isPossible: (editor) => undoDepth(editor.state) > 0,
    },
    {
      name: "redo",
      icon: Redo2,
      keys: "Control+Y",
      press: (editor) => chain(editor).redo().run(),
      isPossible: (editor) => redoDepth(editor.state) > 0,
    },
  ],
  [
    {
      name: "insert",
      icon: Plus,
      keys: "Control+/",
      press: (editor) => editor.emit("tool", "insert"),
    },
    { name: "find", icon: Search, keys: "Control+F", press: (editor) => editor.emit("tool", "find") },
    {
      name: "typing",
      icon: SpellCheck,
      press: (editor) => {
        editor.storage.typing.isOn = !editor.storage.typing.isOn;
        switchTyping(editor.storage.typing.isOn);
        chain(editor).run();
        editor.view.dispatch(editor.state.tr);
      },
      isOn: (editor) => editor.storage.typing.isOn,
    },
    {
      name: "focus",
      icon: Maximize2,
      keys: "Control+Shift+F",
      press: (editor) => editor.emit("tool", "focus"),
    },
    {
      name: "help",
      icon: CircleHelp,
      keys: "Control+Shift+/",
      press: (editor) => editor.emit("tool", "help"),
    },
  ],
];
