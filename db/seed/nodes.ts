interface SeedMark {
  type: "bold" | "italic" | "link";
  attrs?: { href: string };
}

export interface SeedNode {
  type: string;
  attrs?: Record<string, number>;
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
