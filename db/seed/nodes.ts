import type { PictureKey } from "@/db/seed/pictures";

interface SeedMark {
  type: "bold" | "italic" | "link";
  attrs?: { href: string };
}

export interface SeedNode {
  type: string;
  attrs?: Record<string, number | string | boolean>;
  text?: string;
  marks?: SeedMark[];
  content?: SeedNode[];
}

export interface SeedDoc {
  type: "doc";
  content: SeedNode[];
}

type Inline = string | SeedNode;

const inline = (parts: Inline[]): SeedNode[] =>
  parts.map((part) => (typeof part === "string" ? { type: "text", text: part } : part));

const marked = (text: string, mark: SeedMark): SeedNode => ({ type: "text", text, marks: [mark] });

export const b = (text: string) => marked(text, { type: "bold" });
export const i = (text: string) => marked(text, { type: "italic" });
export const a = (text: string, href: string) => marked(text, { type: "link", attrs: { href } });

export const p = (...parts: Inline[]): SeedNode => ({ type: "paragraph", content: inline(parts) });
export const h2 = (text: string): SeedNode => ({
  type: "heading",
  attrs: { level: 2 },
  content: inline([text]),
});
export const h3 = (text: string): SeedNode => ({
  type: "heading",
  attrs: { level: 3 },
  content: inline([text]),
});
export const quote = (...parts: Inline[]): SeedNode => ({ type: "blockquote", content: [p(...parts)] });
const named = (name: string): SeedNode => ({ type: "attribution", content: inline([name]) });

/** The same with the name of who said it. */
export const said = (words: string, name: string): SeedNode => ({
  type: "blockquote",
  content: [p(words), named(name)],
});
export const pullQuote = (words: string, name: string): SeedNode => ({
  type: "pullQuote",
  content: [p(words), named(name)],
});

/** A drawn picture by its key; seeding puts its number there. */
export const picture = (key: PictureKey, caption: string, width = "full"): SeedNode => ({
  type: "image",
  attrs: { picture: key, caption, width },
});
export const gallery = (...pictures: SeedNode[]): SeedNode => ({ type: "gallery", content: pictures });

/** Rows of words, the first of them the head. */
export const table = (...rows: string[][]): SeedNode => ({
  type: "table",
  attrs: { headerRow: true },
  content: rows.map((cells) => ({
    type: "tableRow",
    content: cells.map((words) => ({ type: "tableCell", content: [p(words)] })),
  })),
});
export const infoBox = (title: string, ...content: SeedNode[]): SeedNode => ({
  type: "infoBox",
  content: [{ type: "boxTitle", content: inline([title]) }, ...content],
});

/** A story told before this one, by its key; seeding puts its number there. */
export const relatedStory = (key: string): SeedNode => ({ type: "relatedStory", attrs: { story: key } });
export const embed = (provider: string, id: string, caption: string): SeedNode => ({
  type: "embed",
  attrs: { provider, id, caption },
});
export const note = (text: string): SeedNode => ({ type: "footnote", attrs: { text } });
export const legacyHtml = (html: string): SeedNode => ({ type: "legacyHtml", attrs: { html } });
export const divider = (): SeedNode => ({ type: "horizontalRule" });

const listOf =
  (type: "bulletList" | "orderedList") =>
  (...rows: string[]): SeedNode => ({
    type,
    content: rows.map((row) => ({ type: "listItem", content: [p(row)] })),
  });

export const list = listOf("bulletList");
export const steps = listOf("orderedList");
export const doc = (...content: SeedNode[]): SeedDoc => ({ type: "doc", content });
