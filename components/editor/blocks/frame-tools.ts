import type { Node } from "@tiptap/pm/model";
import type { Command } from "@tiptap/pm/state";
import { type Container, unwrap } from "./containers";
import type { frameMessages as say } from "./messages";
import { addAttribution, quotes } from "./quote-keys";
import * as table from "./table/table-commands";

export type FrameTool = { name: keyof typeof say; command: Command; isOn?: (node: Node) => boolean };

const ofQuotes: FrameTool[] = [
  { name: "attribution", command: addAttribution },
  { name: "unwrap", command: unwrap(quotes) },
];

/** The buttons under a block that the caret is in. */
export const frameTools: Record<Container, FrameTool[]> = {
  blockquote: ofQuotes,
  pullQuote: ofQuotes,
  infoBox: [{ name: "unwrap", command: unwrap(["infoBox"]) }],
  table: [
    { name: "rowBefore", command: table.addRow(0) },
    { name: "rowAfter", command: table.addRow(1) },
    { name: "columnBefore", command: table.addColumn(0) },
    { name: "columnAfter", command: table.addColumn(1) },
    { name: "headerRow", command: table.toggleHeaderRow, isOn: (node) => node.attrs.headerRow === true },
    { name: "removeRow", command: table.removeRow },
    { name: "removeColumn", command: table.removeColumn },
    { name: "removeTable", command: table.removeTable },
  ],
};
