import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
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

/**
 * The editor's own keys are known by one letter: the Arabic key that writes «لا», and «لآ» with Shift, is asked for as
 * the B it stands on. Null for every other key.
 */
function asLatin(event: KeyboardEvent): KeyboardEvent | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!/^\p{Script=Arabic}{2,}$/u.test(key) || !(ctrlKey || metaKey)) return null;
  const letter = code.replace(/^Key/, "").toLowerCase();
  return new KeyboardEvent("keydown", { key: letter, code, ctrlKey, metaKey, altKey, shiftKey });
}

export const Shortcuts = Extension.create({
  name: "shortcuts",
  addProseMirrorPlugins() {
    const { editor } = this;
    const handleKeyDown = (view: EditorView, event: KeyboardEvent): boolean => {
      if (!editor.isEditable) return false;
      const latin = asLatin(event);
      if (latin) return view.someProp("handleKeyDown", (handle) => handle(view, latin)) ?? false;
      const tool = tools[shortcutOf(event)];
      if (!tool) return false;
      event.preventDefault();
      editor.emit("tool", tool);
      return true;
    };
    return [new Plugin({ props: { handleKeyDown } })];
  },
});
