import type { Editor } from "@tiptap/core";
import type { Command } from "@/components/desk/palette/commands";
import { insertChoices } from "../insert/insert-choices";
import { toolbarMessages } from "../messages";
import { type ToolbarButton, toolbarGroups } from "../toolbar-buttons";
import { buttonKeywords, commandMessages as say } from "./messages";

const tools = ["find", "typing", "focus"];
const hidden = new Set<string>(["insert", "help", ...insertChoices.map(({ name }) => name)]);

const keysOf = ({ keys }: ToolbarButton) => keys?.replaceAll("Control", "Ctrl");

/** What the toolbar does, but for what the insert menu does too. */
const buttonCommands = (editor: Editor): Command[] =>
  toolbarGroups
    .flat()
    .filter(({ name, isPossible }) => !hidden.has(name) && (isPossible?.(editor) ?? true))
    .map((button) => ({
      name: button.name,
      label: toolbarMessages[button.name],
      keywords: buttonKeywords[button.name] ?? "",
      group: tools.includes(button.name) ? "tools" : "format",
      keys: keysOf(button),
      run: () => button.press(editor),
    }));

/** Everything the text can be made into and helped with. */
export function textCommands(editor: Editor): Command[] {
  const inserts = insertChoices.map(
    (choice): Command => ({
      name: choice.name,
      label: choice.label,
      keywords: choice.keywords,
      group: "insert",
      run: () => choice.insert(editor),
    }),
  );
  const onWords: Command = {
    name: "link-words",
    label: say.linkWords,
    keywords: say.linkKeywords,
    group: "words",
    keys: "Ctrl+Shift+K",
    run: () => editor.emit("tool", "link"),
  };
  return [...(editor.state.selection.empty ? [] : [onWords]), ...inserts, ...buttonCommands(editor)];
}
