import { Editor, type EditorOptions } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { askRulesAfterSigns } from "../typing/rules-after-signs";

export type WritingOptions = Pick<EditorOptions, "extensions" | "content" | "editable" | "editorProps"> & {
  onEditor: (editor: Editor | null) => void;
  onChange: () => void;
};

/** No one hears these; they cost time with every key. */
const unheard = { delete: false, drop: false, paste: false } as const;

/** The editor, once the page stands; `place` is the element it writes in. */
export function useWritingEditor(given: WritingOptions) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(given);
  latest.current = given;
  useEffect(() => {
    const { extensions, content, editable, editorProps } = latest.current;
    const made = new Editor({
      extensions,
      content,
      editable,
      editorProps,
      element: place.current,
      enableCoreExtensions: unheard,
      onUpdate: () => latest.current.onChange(),
    });
    askRulesAfterSigns(made.state.plugins);
    setEditor(made);
    latest.current.onEditor(made);
    return () => {
      setEditor(null);
      latest.current.onEditor(null);
      made.destroy();
    };
  }, []);
  return { editor, place };
}
