import type { Editor } from "@tiptap/core";
import { fold } from "@/newsroom/arabic/fold";

export interface InsertChoice {
  name: string;
  label: string;
  /** Other words one may look for it by. */
  keywords: string;
  insert: (editor: Editor) => void;
}

const chain = (editor: Editor) => editor.chain().focus();

/** Blocks that stand in the text as soon as they are chosen. */
export const insertChoices: readonly InsertChoice[] = [
  {
    name: "heading2",
    label: "عنوان ٢",
    keywords: "عنوان فرعي كبير 2",
    insert: (editor) => chain(editor).setHeading({ level: 2 }).run(),
  },
  {
    name: "heading3",
    label: "عنوان ٣",
    keywords: "عنوان فرعي صغير 3",
    insert: (editor) => chain(editor).setHeading({ level: 3 }).run(),
  },
  {
    name: "bulletList",
    label: "قائمة",
    keywords: "نقاط تعداد",
    insert: (editor) => chain(editor).toggleBulletList().run(),
  },
  {
    name: "orderedList",
    label: "قائمة مرقمة",
    keywords: "أرقام تعداد ترقيم",
    insert: (editor) => chain(editor).toggleOrderedList().run(),
  },
  {
    name: "quote",
    label: "اقتباس",
    keywords: "قول تصريح",
    insert: (editor) => chain(editor).toggleBlockquote().run(),
  },
  {
    name: "divider",
    label: "فاصل",
    keywords: "خط فصل",
    insert: (editor) => chain(editor).setHorizontalRule().run(),
  },
];

/** Choices whose words begin with what was typed, whatever its hamzas. */
export function filterChoices<Choice extends Pick<InsertChoice, "label" | "keywords">>(
  choices: readonly Choice[],
  typed: string,
): Choice[] {
  const sought = fold(typed).split(" ");
  return choices.filter(({ label, keywords }) => {
    const words = fold(`${label} ${keywords}`).split(" ");
    return sought.every((start) => words.some((word) => word.startsWith(start)));
  });
}
