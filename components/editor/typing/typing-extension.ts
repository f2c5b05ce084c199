import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { correctInState } from "./correct-in-state";
import { isTypingCorrected } from "./typing-switch";

export const Typing = Extension.create({
  name: "typing",
  priority: 1_000,
  addStorage: () => ({ isOn: isTypingCorrected() }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, to, text) => {
            const { selection } = view.state;
            const isCaret = from === to && selection.empty && selection.from === from;
            if (!storage.isOn || view.composing || !isCaret) return false;
            return correctInState(view.state, text, (tr) => {
              view.dispatch(tr);
              return view.state;
            });
          },
        },
      }),
    ];
  },
});

declare module "@tiptap/core" {
  interface Storage {
    typing: { isOn: boolean };
  }
}
