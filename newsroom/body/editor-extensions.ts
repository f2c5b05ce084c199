import { Extension, type Extensions } from "@tiptap/core";
import { Heading } from "@tiptap/extension-heading";
import { Link } from "@tiptap/extension-link";
import { OrderedList } from "@tiptap/extension-list";
import { StarterKit } from "@tiptap/starter-kit";
import { attributeOf } from "./editor-attributes";
import { EmbedBlock, Footnote, GalleryBlock, ImageBlock, LegacyHtml, RelatedStory } from "./editor-pieces";
import { Attribution, BoxTitle, InfoBox, PullQuote, Quote } from "./editor-quotes";
import { Table, TableCell, TableRow } from "./editor-table";
import { safeHref } from "./href";
import { marks, type NodeRule, nodes } from "./schema";

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
    blockquote: false,
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
  Quote,
  PullQuote,
  Attribution,
  ImageBlock,
  GalleryBlock,
  Table,
  TableRow,
  TableCell,
  EmbedBlock,
  InfoBox,
  BoxTitle,
  RelatedStory,
  LegacyHtml,
  Footnote,
  BlockDirection,
];
