import type { Block } from "./press";
import { readerMessages as say } from "./reader-messages";
import type { BodyNode } from "./types";

/** Wide tables scroll inside a frame of their own, which the keyboard reaches. */
export function paintTable<Output>(block: Block<Output>): Output[] {
  const { node, read, attributes, press } = block;
  const rows = (node.content ?? []).filter(({ type }) => type === "tableRow");
  const body = read.headerRow === true ? rows.slice(1) : rows;
  const head = read.headerRow === true ? rows.slice(0, 1) : [];
  const { element } = press.paint;
  const parts = [
    ...(head.length > 0
      ? [
          element(
            "thead",
            {},
            head.map((row) => paintRow(row, "th", block)),
          ),
        ]
      : []),
    ...(body.length > 0
      ? [
          element(
            "tbody",
            {},
            body.map((row) => paintRow(row, "td", block)),
          ),
        ]
      : []),
  ];
  const frame = { class: "table-frame", role: "region", "aria-label": say.table, tabindex: 0 };
  return rows.length > 0 ? [element("div", frame, [element("table", attributes, parts)])] : [];
}

function paintRow<Output>(row: BodyNode, tag: "th" | "td", block: Block<Output>): Output {
  const { element } = block.press.paint;
  const cells = (row.content ?? []).filter(({ type }) => type === "tableCell");
  return element(
    "tr",
    {},
    cells.map((cell) => element(tag, tag === "th" ? { scope: "col" } : {}, paintCell(cell, block))),
  );
}

/** One paragraph needs no element of its own in a cell. */
function paintCell<Output>({ content = [] }: BodyNode, { inside, words }: Block<Output>): Output[] {
  const [only, ...others] = content.filter(
    ({ type, content: runs = [] }) => type === "paragraph" && runs.length > 0,
  );
  return others.length > 0 ? inside(content) : words(only);
}
