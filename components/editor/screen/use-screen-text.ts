import type { Editor } from "@tiptap/core";
import { useRef, useState } from "react";
import type { StoryText } from "@/db/types";
import { bodyOf } from "../surface/body-of";
import { useStable } from "../surface/use-same";
import type { Fields } from "../writing-types";

/** What stands on the screen of a story: the fields around the text, and the text in its editor once there is one. */
export function useScreenText(given: StoryText) {
  const [fields, setFields] = useState<Fields>(given);
  const [editor, setEditor] = useState<Editor | null>(null);
  const now = useRef<{ fields: Fields; editor: Editor | null; body: StoryText["body"] }>({
    fields: given,
    editor,
    body: given.body,
  });

  const read = useStable((): StoryText => {
    const { fields: around, editor: place, body } = now.current;
    return { ...around, body: place ? bodyOf(place) : body };
  });
  const show = useStable((text: StoryText) => {
    now.current.body = text.body;
    now.current.fields = text;
    setFields(text);
    now.current.editor?.commands.setContent(text.body, { emitUpdate: false });
  });
  const write = useStable((changed: Partial<Fields>) => {
    now.current.fields = { ...now.current.fields, ...changed };
    setFields(now.current.fields);
  });
  /** The editor comes after the page and may be made anew: what was written is shown in the new one. */
  const mount = useStable((next: Editor | null) => {
    if (next && now.current.body !== given.body)
      next.commands.setContent(now.current.body, { emitUpdate: false });
    if (!next && now.current.editor) now.current.body = bodyOf(now.current.editor);
    now.current.editor = next;
    setEditor(next);
  });
  return { fields, editor, place: () => now.current.editor, read, show, write, mount };
}
