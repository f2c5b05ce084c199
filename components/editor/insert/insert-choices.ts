import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import { fold } from "@/newsroom/arabic/fold";
import type { BlockTool } from "../blocks/block-tool";
import { insertBox } from "../blocks/box-keys";
import { insertQuote } from "../blocks/quote-keys";

export interface InsertChoice {
  name: string;
  label: string;
  /** Other words one may look for it by. */
  keywords: string;
  insert: (editor: Editor) => void;
}

const chain = (editor: Editor) => editor.chain().focus();

const place = (command: Command) => (editor: Editor) => {
  editor.view.focus();
  command(editor.state, editor.view.dispatch);
};

/** Those that need an answer first ask for it on a screen of their own. */
const ask = (name: BlockTool["name"]) => (editor: Editor) => {
  editor.view.focus();
  editor.emit("block", { name, pos: null });
};

/** Everything a body may be made of, under the names one looks for. */
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
    insert: place(insertQuote("blockquote")),
  },
  {
    name: "pullQuote",
    label: "اقتباس بارز",
    keywords: "قول إبراز عبارة",
    insert: place(insertQuote("pullQuote")),
  },
  { name: "image", label: "صورة", keywords: "صور مكتبة رفع", insert: ask("picture") },
  { name: "gallery", label: "معرض صور", keywords: "صور ألبوم جنبا بجانب متجاورة", insert: ask("gallery") },
  { name: "audio", label: "صوت", keywords: "تسجيل مقابلة بودكاست ملف صوتي mp3", insert: ask("audio") },
  { name: "video", label: "مقطع مرئي", keywords: "فيديو فلم تصوير mp4", insert: ask("video") },
  { name: "infoBox", label: "إطار معلومات", keywords: "صندوق خلفية مربع", insert: place(insertBox) },
  { name: "table", label: "جدول", keywords: "صفوف أعمدة", insert: ask("table") },
  {
    name: "embed",
    label: "محتوى من موقع آخر",
    keywords:
      "تضمين فيديو يوتيوب إكس تويتر فيسبوك تيليغرام إنستغرام تيك توك فيميو youtube x twitter facebook telegram instagram tiktok vimeo",
    insert: ask("embed"),
  },
  {
    name: "relatedStory",
    label: "خبر ذو صلة",
    keywords: "اقرأ أيضا رابط متعلق",
    insert: ask("related"),
  },
  { name: "footnote", label: "حاشية", keywords: "هامش مصدر ملاحظة", insert: ask("footnote") },
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
