import { InputRule, Mark, markPasteRule } from "@tiptap/core";
import { attributeOf } from "./editor-attributes";
import { safeHref } from "./href";
import { marks } from "./schema";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    houseLink: {
      setLink: (attributes: { href: string }) => ReturnType;
      unsetLink: () => ReturnType;
    };
  }
}

/** An address as it stands in a text; the mark after it belongs to the sentence. */
const address = String.raw`(?:https?:\/\/|www\.)[^\s<>«»"“”]*[^\s<>«»"“”.,;:!?)،؛؟…]`;
const addressBeforeSpace = new RegExp(`(?:^|\\s)(${address})[.,;:!?)،؛؟…]* $`, "i");
const addresses = new RegExp(address, "gi");

const hrefOf = (written: string) => safeHref(/^www\./i.test(written) ? `https://${written}` : written);

/** The address that has just been finished with a space; null where there is none. */
export function writtenAddress(text: string): { written: string; at: number; href: string } | null {
  const written = addressBeforeSpace.exec(text)?.[1];
  const href = written ? hrefOf(written) : null;
  return written && href ? { written, at: text.lastIndexOf(written), href } : null;
}

/** Every address in a pasted text. */
export const findAddresses = (text: string) =>
  [...text.matchAll(addresses)].flatMap((match) => {
    const href = hrefOf(match[0]);
    return href ? [{ index: match.index, text: match[0], data: { href } }] : [];
  });

/** The words of a link lead somewhere safe; addresses that are typed or pasted become links by themselves. */
export const Link = Mark.create({
  name: "link",
  priority: 1_000,
  keepOnSplit: false,
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: attributeOf("href", marks.link.attributes.href) }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => (safeHref(element.getAttribute("href")) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["a", { href: safeHref(HTMLAttributes.href) ?? "" }, 0],
  addCommands() {
    return {
      setLink:
        ({ href }) =>
        ({ commands }) =>
          safeHref(href) !== null && commands.setMark(this.name, { href }),
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },
  addInputRules() {
    return [
      new InputRule({
        find: (text) => {
          const found = writtenAddress(text);
          return found && { index: found.at, text: text.slice(found.at), data: found };
        },
        handler: ({ state, range, match }) => {
          const { written, href } = match.data ?? {};
          const end = range.from + written.length;
          if (state.doc.rangeHasMark(range.from, end, this.type)) return null;
          state.tr.addMark(range.from, end, this.type.create({ href })).insertText(" ", range.to);
        },
      }),
    ];
  },
  addPasteRules() {
    return [markPasteRule({ find: findAddresses, type: this.type, getAttributes: (match) => match.data })];
  },
});
