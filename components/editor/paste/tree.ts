/** Pasted HTML as plain data: made from the browser's own parser, read without it. */
export interface PastedElement {
  tag: string;
  attrs: Record<string, string>;
  children: PastedNode[];
}

export type PastedNode = PastedElement | string;

export const isElement = (node: PastedNode): node is PastedElement => typeof node !== "string";

export const element = (
  tag: string,
  children: PastedNode[],
  attrs: Record<string, string> = {},
): PastedElement => ({ tag, attrs, children });

export const wordsOf = (node: PastedNode): string =>
  isElement(node) ? node.children.map(wordsOf).join("") : node;

/** One declaration of a style attribute, in lower case; "" where it is not said. */
export function styleOf({ attrs }: PastedElement, name: string): string {
  const style = attrs.style;
  if (!style?.includes(name)) return "";
  const found = style.split(";").find((part) => part.trim().toLowerCase().startsWith(`${name}:`));
  return found
    ? found
        .slice(found.indexOf(":") + 1)
        .trim()
        .toLowerCase()
    : "";
}
