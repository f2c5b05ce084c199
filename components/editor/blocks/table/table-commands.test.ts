import { getSchema } from "@tiptap/core";
import { type Command, EditorState, Selection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { parseBody } from "@/newsroom/body/validate";
import * as edit from "./table-commands";
import * as walk from "./walk-table";

const act = { ...edit, ...walk };

const schema = getSchema(editorExtensions);
const p = (text: string) => schema.node("paragraph", null, text === "" ? [] : [schema.text(text)]);
const tableOf = (rows: string[][]) =>
  schema.node(
    "table",
    { headerRow: true },
    rows.map((cells) =>
      schema.node(
        "tableRow",
        null,
        cells.map((text) => schema.node("tableCell", null, p(text))),
      ),
    ),
  );

/** A page with a table between two paragraphs, the caret at this word. */
function page(rows: string[][], at: string) {
  const doc = schema.node("doc", null, [p("xx"), tableOf(rows), p("yy")]);
  let state = EditorState.create({ doc });
  const place = (word: string) => {
    let found = 0;
    state.doc.descendants((node, pos) => {
      if (node.isText && node.text?.includes(word)) found = pos + node.text.indexOf(word);
    });
    return found;
  };
  state = state.apply(state.tr.setSelection(TextSelection.create(doc, place(at))));
  const rowsNow = () => {
    const found: string[][] = [];
    state.doc.descendants((node) => {
      if (node.type.name !== "tableRow") return true;
      found.push(node.children.map((cell) => cell.textContent));
      return false;
    });
    return found;
  };
  return {
    do(command: Command) {
      const taken = command(state, (tr) => {
        state = state.apply(tr);
      });
      state.doc.check();
      expect(parseBody(state.doc.toJSON()).ok).toBe(true);
      return taken;
    },
    type: (text: string) => {
      state = state.apply(state.tr.insertText(text));
    },
    select: (from: string, to: string) => {
      state = state.apply(
        state.tr.setSelection(TextSelection.create(state.doc, place(from), place(to) + to.length)),
      );
    },
    rows: rowsNow,
    text: () => state.doc.textBetween(0, state.doc.content.size, "/"),
    where: () => state.selection.$from.parent.textContent,
    atEnd: () => {
      state = state.apply(state.tr.setSelection(Selection.atEnd(state.doc)));
    },
  };
}

const two = [
  ["أ", "ب"],
  ["ج", "د"],
];

describe("a table", () => {
  it.each<[string, string, Command, string[][]]>([
    [
      "a row before",
      "ج",
      act.addRow(0),
      [
        ["أ", "ب"],
        ["س", ""],
        ["ج", "د"],
      ],
    ],
    [
      "a row after",
      "د",
      act.addRow(1),
      [
        ["أ", "ب"],
        ["ج", "د"],
        ["", "س"],
      ],
    ],
    [
      "a column before",
      "ب",
      act.addColumn(0),
      [
        ["أ", "س", "ب"],
        ["ج", "", "د"],
      ],
    ],
    [
      "a column after",
      "ب",
      act.addColumn(1),
      [
        ["أ", "ب", "س"],
        ["ج", "د", ""],
      ],
    ],
    ["no row", "أ", act.removeRow, [["سج", "د"]]],
    ["no column", "د", act.removeColumn, [["أ"], ["سج"]]],
  ])("gets %s where the caret is, and the caret goes along", (_name, at, command, then) => {
    const table = page(two, at);
    expect(table.do(command)).toBe(true);
    table.type("س");
    expect(table.rows()).toEqual(then);
  });

  it("is gone with its last row or column", () => {
    const table = page([["أ", "ب"]], "ب");
    table.do(act.removeRow);
    expect(table.text()).toBe("xx//yy");
    const other = page([["أ"]], "أ");
    other.do(act.removeColumn);
    expect(other.rows()).toEqual([]);
  });

  it("is no larger than a body may hold", () => {
    const wide = page([Array.from({ length: 20 }, (_, at) => `${at}س`)], "0س");
    expect(wide.do(act.addColumn(1))).toBe(false);
    const long = page(
      Array.from({ length: 200 }, (_, at) => [`${at}س`]),
      "199س",
    );
    expect(long.do(act.addRow(1))).toBe(false);
    expect(long.do(act.goToCell(1))).toBe(false);
  });

  it("is walked by Tab, which adds a row after the last cell", () => {
    const table = page(two, "ب");
    table.do(act.goToCell(1));
    expect(table.where()).toBe("ج");
    table.do(act.goToCell(1));
    table.do(act.goToCell(1));
    table.type("ه");
    expect(table.rows()).toEqual([...two, ["ه", ""]]);
    table.do(act.goToCell(-1));
    expect(table.where()).toBe("د");
    table.type("و");
    expect(table.rows()[1]).toEqual(["ج", "و"]);
  });

  it("is walked up and down by column, and left over its edges", () => {
    const table = page(two, "ب");
    table.do(act.goToRow(1));
    expect(table.where()).toBe("د");
    table.do(act.goToRow(1));
    expect(table.where()).toBe("yy");
    const other = page(two, "أ");
    other.do(act.goToRow(-1));
    expect(other.where()).toBe("xx");
    expect(other.do(act.goToRow(-1))).toBe(false);
  });

  it("keeps its cells when words over several of them are deleted or typed over", () => {
    const table = page(
      [
        ["واحد", "اثنان"],
        ["ثلاثة", "أربعة"],
      ],
      "واحد",
    );
    table.select("حد", "ثلا");
    table.do(act.clearCells("س"));
    expect(table.rows()).toEqual([
      ["واس", ""],
      ["ثة", "أربعة"],
    ]);
    expect(table.do(act.clearCells())).toBe(false);
  });

  it("is put in with so many rows and columns, the caret in its first cell", () => {
    const table = page(two, "أ");
    table.atEnd();
    table.do(act.insertTable(2, 3, false));
    table.type("س");
    expect(table.rows().slice(2)).toEqual([
      ["س", "", ""],
      ["", "", ""],
    ]);
  });

  it("turns its first row into a head and back", () => {
    const table = page(two, "د");
    expect(table.do(act.toggleHeaderRow)).toBe(true);
    expect(table.do(act.toggleHeaderRow)).toBe(true);
  });
});
