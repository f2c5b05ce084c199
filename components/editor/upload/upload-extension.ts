import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { placeholders } from "./placeholders";
import { isPicture } from "./send-picture";
import { uploadInto } from "./upload-into";

const picturesOf = (data: DataTransfer | null) => [...(data?.files ?? [])].filter(isPicture);

/** Pictures dropped or pasted into the text go to the library. Words copied together with a picture of them are words. */
export const Upload = Extension.create({
  name: "upload",
  priority: 1_100,
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      placeholders(),
      new Plugin({
        props: {
          handlePaste: (view, { clipboardData }) => {
            const pictures = picturesOf(clipboardData);
            if (pictures.length === 0 || clipboardData?.getData("text/plain")) return false;
            uploadInto(editor, pictures, view.state.selection.to);
            return true;
          },
          handleDrop: (view, event, _slice, isMoved) => {
            const pictures = isMoved ? [] : picturesOf(event.dataTransfer);
            if (pictures.length === 0) return false;
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            uploadInto(editor, pictures, at?.pos ?? view.state.doc.content.size);
            return true;
          },
        },
      }),
    ];
  },
});
