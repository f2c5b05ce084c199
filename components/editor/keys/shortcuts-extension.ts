import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { shortcutOf } from "./shortcut-of";

export type Tool = "find" | "replace" | "insert" | "slash" | "link" | "focus" | "help";

declare module "@tiptap/core" {
  interface EditorEvents {
    /** A tool of the writing screen was asked for, by key or by button. */
    tool: Tool;
  }
}

const tools: Record<string, Tool> = {
  "Ctrl+F": "find",
  "Ctrl+H": "replace",
  "Ctrl+/": "insert",
  "Ctrl+Shift+K": "link",
  "Ctrl+Shift+/": "help",
};

export const Shortcuts = Extension.create({
  name: "shortcuts",
  addProseMirrorPlugins() {
    const { editor } = this;
    const handleKeyDown = (_view: unknown, event: KeyboardEvent) => {
      const tool = tools[shortcutOf(event)];
      if (!tool || !editor.isEditable) return false;
      event.preventDefault();
      editor.emit("tool", tool);
      return true;
    };
    return [new Plugin({ props: { handleKeyDown } })];
  },
});
