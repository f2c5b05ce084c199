import { type Attribute, Extension, type Extensions } from "@tiptap/core";
import { Heading } from "@tiptap/extension-heading";
import { Link } from "@tiptap/extension-link";
import { OrderedList } from "@tiptap/extension-list";
import { StarterKit } from "@tiptap/starter-kit";
import { safeHref } from "./href";
import { type AttributeRule, marks, type NodeRule, nodes } from "./schema";

/** Reads `data` off pasted HTML through the schema's own rule, so that the server takes what the editor made. */
const attributeOf = (name: string, rule: AttributeRule, number = false): Attribute => ({
  default: rule.default,
  parseHTML: (element: HTMLElement) => {
    const written = element.getAttribute(name);
    return rule.read(number && written !== null ? Number(written) : written) ?? rule.default;
  },
});

const { level } = nodes.heading.attributes;
const { start } = nodes.orderedList.attributes;

const HouseHeading = Heading.extend({
  addAttributes: () => ({ level: { default: level.default, rendered: false } }),
}).configure({ levels: [2, 3] });

const HouseOrderedList = OrderedList.extend({
  addAttributes: () => ({ start: attributeOf("start", start, true) }),
});

const HouseLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: attributeOf("href", marks.link.attributes.href) }),
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: { rel: null, target: null },
  isAllowedUri: (url) => safeHref(url) !== null,
});

/** Blocks may run the other way than the page: TipTap's own `textDirection` would write it into every node. */
const BlockDirection = Extension.create({
  name: "blockDirection",
  addGlobalAttributes() {
    const rows = Object.entries<NodeRule>(nodes);
    return rows.flatMap(([type, { attributes }]) =>
      attributes?.dir ? [{ types: [type], attributes: { dir: attributeOf("dir", attributes.dir) } }] : [],
    );
  },
});

/** The writing screen's nodes, marks and undo history: the schema, in TipTap's words. */
export const editorExtensions: Extensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    heading: false,
    link: false,
    orderedList: false,
  }),
  HouseHeading,
  HouseOrderedList,
  HouseLink,
  BlockDirection,
];
