import { Extension, type Extensions } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem } from "@tiptap/extension-list/item";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Dropcursor } from "@tiptap/extensions/drop-cursor";
import { Gapcursor } from "@tiptap/extensions/gap-cursor";
import { TrailingNode } from "@tiptap/extensions/trailing-node";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { attributeOf } from "./editor-attributes";
import { Link } from "./editor-link";
import {
  AudioBlock,
  EmbedBlock,
  Footnote,
  GalleryBlock,
  ImageBlock,
  LegacyHtml,
  RelatedStory,
  VideoBlock,
} from "./editor-pieces";
import { Attribution, BoxTitle, InfoBox, PullQuote, Quote } from "./editor-quotes";
import { Table, TableCell, TableRow } from "./editor-table";
import { type NodeRule, nodes } from "./schema";

const { level } = nodes.heading.attributes;
const { start } = nodes.orderedList.attributes;

const HouseHeading = Heading.extend({
  addAttributes: () => ({ level: { default: level.default, rendered: false } }),
}).configure({ levels: [2, 3] });

const HouseOrderedList = OrderedList.extend({
  addAttributes: () => ({ start: attributeOf("start", start, true) }),
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
  Bold,
  BulletList,
  Document,
  Dropcursor,
  Gapcursor,
  HardBreak,
  UndoRedo,
  HorizontalRule,
  Italic,
  ListItem,
  ListKeymap,
  Paragraph,
  Text,
  TrailingNode,
  HouseHeading,
  HouseOrderedList,
  Link,
  Quote,
  PullQuote,
  Attribution,
  ImageBlock,
  GalleryBlock,
  Table,
  TableRow,
  TableCell,
  EmbedBlock,
  AudioBlock,
  VideoBlock,
  InfoBox,
  BoxTitle,
  RelatedStory,
  LegacyHtml,
  Footnote,
  BlockDirection,
];
