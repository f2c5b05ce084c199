import type { Editor } from "@tiptap/core";
import { placeBlock } from "../blocks/insert-block";
import { pictureShelf } from "../blocks/shelves";
import { uploadMessages as say } from "./messages";
import { changePlaceholders, placeOf } from "./placeholders";
import { sendPicture } from "./send-picture";

let count = 0;
/** One file after another: they share one line. */
let line: Promise<unknown> = Promise.resolve();

/** Sends pictures to the library and puts each where it was dropped, while the text goes on being written. */
export function uploadInto(editor: Editor, files: File[], pos: number): void {
  for (const file of files) {
    const id = `upload-${++count}`;
    const dom = document.createElement("div");
    dom.className = "upload-place";
    const { $pos } = { $pos: editor.state.doc.resolve(pos) };
    const between = $pos.depth > 0 ? $pos.after() : pos;
    editor.view.dispatch(changePlaceholders(editor.state.tr, { add: { id, pos: between, dom } }));
    const send = () => {
      line = line.then(() => sendOne(editor, file, { id, dom, again: send }));
    };
    send();
  }
}

type Place = { id: string; dom: HTMLElement; again: () => void };

async function sendOne(editor: Editor, file: File, place: Place): Promise<void> {
  const isGone = () => editor.isDestroyed || placeOf(editor.state, place.id) === null;
  if (isGone()) return;
  tell(place.dom, "status", say.sending(file.name, 0));
  const sent = await sendPicture(file, (part) =>
    tell(
      place.dom,
      "status",
      part < 1 ? say.sending(file.name, Math.round(part * 100)) : say.working(file.name),
    ),
  );
  if (isGone()) return;
  if (!sent.ok) return refuse(editor, place, sent.message);
  if (!editor.isEditable) return refuse(editor, place, say.closed);
  pictureShelf.learn([sent.picture]);
  const pos = placeOf(editor.state, place.id);
  const image = editor.schema.nodes.image?.create({ mediaId: sent.picture.id });
  if (pos === null || !image) return;
  const tr = editor.state.tr;
  if (placeBlock(tr, tr.doc.resolve(pos), image) === null) return refuse(editor, place, say.failed);
  editor.view.dispatch(changePlaceholders(tr, { remove: place.id }));
}

function tell(dom: HTMLElement, role: "status" | "alert", text: string) {
  dom.setAttribute("role", role);
  dom.textContent = text;
}

function refuse(editor: Editor, { id, dom, again }: Place, message: string) {
  tell(dom, "alert", message);
  const button = (text: string, act: () => void) => {
    const made = document.createElement("button");
    Object.assign(made, { type: "button", className: "button quiet", textContent: text });
    made.addEventListener("click", act);
    return made;
  };
  const dismiss = () => editor.view.dispatch(changePlaceholders(editor.state.tr, { remove: id }));
  dom.append(button(say.retry, again), button(say.dismiss, dismiss));
}
