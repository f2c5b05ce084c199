import type { Command, Editor } from "@tiptap/core";

/** The linked words stay unselected: the next key must not replace them. */
const leaveBehind: Command = ({ tr, commands }) => commands.setTextSelection(tr.selection.to);

export const linkAt = (editor: Editor): string => {
  const { href } = editor.getAttributes("link");
  return typeof href === "string" ? href : "";
};

/** Links the selected words, or those of the link one stands in; where there are none, these words come with it. */
export function setLink(editor: Editor, href: string, words: string): void {
  const chain = editor.chain().focus().extendMarkRange("link");
  if (editor.state.selection.empty && !linkAt(editor))
    chain.insertContent({ type: "text", text: words, marks: [{ type: "link", attrs: { href } }] }).run();
  else chain.setLink({ href }).command(leaveBehind).run();
}

export const removeLink = (editor: Editor) =>
  editor.chain().focus().extendMarkRange("link").unsetLink().run();
