import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type Command, EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { parseBody } from "@/newsroom/body/validate";
import { backspaceInBox, enterInBox, insertBox } from "./box-keys";
import { crossEdge, enterAfterBlock, typeAfterBlock } from "./caret-keys";
import { leaveBlock, unwrap } from "./containers";
import { pasteAddress } from "./embed/paste-address";
import { addAttribution, backspaceInQuote, enterInQuote, insertQuote, quotes } from "./quote-keys";

const schema = getSchema(editorExtensions);

const words = (text: string) => (text === "" ? [] : [schema.text(text)]);
const p = (text: string) => schema.node("paragraph", null, words(text));
const by = (text: string) => schema.node("attribution", null, words(text));
const title = (text: string) => schema.node("boxTitle", null, words(text));
const quote = (...children: Node[]) => schema.node("blockquote", null, children);
const box = (...children: Node[]) => schema.node("infoBox", null, children);
const embed = () => schema.node("embed", { provider: "youtube", id: "dQw4w9WgXcQ" });

/** A document whose caret stands where «|» is, read back the same way. */
function at(...blocks: Node[]) {
  const marked = schema.node("doc", null, blocks);
  let place = -1;
  marked.descendants((node, pos) => {
    if (node.isText && node.text?.includes("|")) place = pos + node.text.indexOf("|");
  });
  let state = EditorState.create({ doc: marked, plugins: [history()] });
  if (place >= 0) {
    state = state.apply(state.tr.delete(place, place + 1).setMeta("addToHistory", false));
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)));
  }
  return {
    press: (command: Command) => {
      const taken = command(state, (tr) => {
        state = state.apply(tr);
      });
      state.doc.check();
      const parsed = parseBody(state.doc.toJSON());
      expect(parsed.ok).toBe(true);
      return taken;
    },
    undo: () =>
      undo(state, (tr) => {
        state = state.apply(tr);
      }),
    caret: (pos: number) => {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)));
    },
    select: (pos: number) => {
      state = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
    },
    shown: () => show(state),
  };
}

function show(state: EditorState): string {
  const { selection } = state;
  const doc =
    selection instanceof TextSelection
      ? state.apply(state.tr.insertText("|", selection.from)).doc
      : state.doc;
  const write = (node: Node): string => {
    if (node.isText) return node.text ?? "";
    const inner = node.children.map(write);
    const name: Record<string, string> = {
      paragraph: "p",
      attribution: "by",
      boxTitle: "title",
      blockquote: "quote",
    };
    return node.type.name === "doc"
      ? inner.join(" ")
      : `${name[node.type.name] ?? node.type.name}(${inner.join(" ")})`;
  };
  const where = selection instanceof TextSelection ? "" : ` @${selection.constructor.name}`;
  return write(doc) + where;
}

type Scene = [name: string, blocks: Node[], command: Command, then: string];

/** What a key does to these blocks, and that one undo takes all of it back. */
function pressAndTakeBack(...[, blocks, command, then]: Scene) {
  const page = at(...blocks);
  const before = page.shown();
  expect(page.press(command)).toBe(true);
  expect(page.shown()).toBe(then);
  page.undo();
  expect(page.shown().replace("|", "")).toBe(before.replace("|", ""));
}

describe("a quotation", () => {
  it.each<Scene>([
    [
      "Enter in its empty last paragraph leads to the name",
      [quote(p("قول"), p("|"), by(""))],
      enterInQuote,
      "quote(p(قول) by(|))",
    ],
    [
      "Enter in its only, empty paragraph leads to the name",
      [quote(p("|"), by("علي"))],
      enterInQuote,
      "quote(p() by(|علي))",
    ],
    [
      "Enter after the name leads out",
      [quote(p("قول"), by("علي|"))],
      enterInQuote,
      "quote(p(قول) by(علي)) p(|)",
    ],
    [
      "Enter after the name takes an empty paragraph that is there",
      [quote(p("قول"), by("علي|")), p("")],
      enterInQuote,
      "quote(p(قول) by(علي)) p(|)",
    ],
    [
      "Enter in the middle of the name takes the rest along",
      [quote(p("قول"), by("علي| وزير"))],
      enterInQuote,
      "quote(p(قول) by(علي)) p(| وزير)",
    ],
    [
      "Enter in an empty name leaves without it",
      [quote(p("قول"), by("|"))],
      enterInQuote,
      "quote(p(قول)) p(|)",
    ],
    ["Backspace in an empty name removes it", [quote(p("قول"), by("|"))], backspaceInQuote, "quote(p(قول|))"],
    [
      "Backspace before the name joins it to what was said",
      [quote(p("قول"), by("|علي"))],
      backspaceInQuote,
      "quote(p(قول|علي))",
    ],
    [
      "Backspace at the beginning of the only block takes it apart",
      [quote(p("|قول"), by("علي"))],
      backspaceInQuote,
      "p(|قول) p(علي)",
    ],
    ["is made of the paragraph one is in", [p("ق|ول")], insertQuote("blockquote"), "quote(p(ق|ول) by())"],
    [
      "stands after a heading",
      [schema.node("heading", null, words("ع|"))],
      insertQuote("blockquote"),
      "heading(ع) quote(p(|) by())",
    ],
    ["gets a place for a name when asked", [quote(p("|قول"))], addAttribution, "quote(p(قول) by(|))"],
    [
      "is taken apart, the caret staying at its word",
      [p("أ"), quote(p("قول"), p("آ|خر"))],
      unwrap(quotes),
      "p(أ) p(قول) p(آ|خر)",
    ],
  ])("%s", pressAndTakeBack);

  it.each<[string, Node[], string]>([
    ["with a name", [quote(p("قول|"), by(""))], "quote(p(قول) p(|) by())"],
    ["without one", [quote(p("قول|"))], "quote(p(قول) p(|))"],
    ["in the middle", [quote(p("ق|ول"), by("علي"))], "quote(p(ق) p(|ول) by(علي))"],
  ])("goes on in a paragraph of its own on Enter, %s", (_name, blocks, then) => {
    const page = at(...blocks);
    expect(page.press(enterInQuote)).toBe(true);
    expect(page.shown()).toBe(then);
  });

  it("leaves Enter and Backspace inside its words alone", () => {
    expect(at(quote(p("ق|ول"), by("علي"))).press(backspaceInQuote)).toBe(false);
    expect(at(quote(p("قول"), p("|"), p("قول"))).press(enterInQuote)).toBe(false);
  });
});

describe("a box", () => {
  it.each<Scene>([
    ["begins with its title", [p("|")], insertBox, "infoBox(title(|) p())"],
    [
      "stands after the paragraph one is in",
      [p("أ|ب"), p("ج")],
      insertBox,
      "p(أب) infoBox(title(|) p()) p(ج)",
    ],
    [
      "Enter after the title leads to the empty paragraph",
      [box(title("خلفية|"), p(""))],
      enterInBox,
      "infoBox(title(خلفية) p(|))",
    ],
    [
      "Enter in the middle of the title makes a paragraph of the rest",
      [box(title("خل|فية"), p("أ"))],
      enterInBox,
      "infoBox(title(خل) p(|فية) p(أ))",
    ],
    [
      "Enter in the empty last paragraph leads out",
      [box(title("خ"), p("أ"), p("|"))],
      enterInBox,
      "infoBox(title(خ) p(أ)) p(|)",
    ],
    [
      "Enter in the only, empty paragraph leads out",
      [box(title("خ"), p("|"))],
      enterInBox,
      "infoBox(title(خ) p()) p(|)",
    ],
    [
      "Backspace at the beginning of the title takes it apart",
      [box(title("|خ"), p("أ"))],
      backspaceInBox,
      "p(|خ) p(أ)",
    ],
    [
      "Backspace after the title joins the words to it",
      [box(title("خ"), p("|أ"))],
      backspaceInBox,
      "infoBox(title(خ|أ) p())",
    ],
    [
      "Ctrl+Enter leads out from anywhere",
      [box(title("خ"), p("أ|ب"))],
      leaveBlock,
      "infoBox(title(خ) p(أب)) p(|)",
    ],
  ])("%s", pressAndTakeBack);
});

describe("a block that is handled as a whole", () => {
  it("is followed by a paragraph on Enter, and by what is typed on it", () => {
    const page = at(p("أ"), embed());
    page.select(3);
    page.press(enterAfterBlock);
    expect(page.shown()).toBe("p(أ) embed() p(|)");
    const other = at(p("أ"), embed());
    other.select(3);
    other.press(typeAfterBlock("ب"));
    expect(other.shown()).toBe("p(أ) embed() p(ب|)");
  });

  it("is entered and left by arrows, one step each", () => {
    const page = at(p("أ|"), embed(), embed(), p("ب"));
    const seen = [1, 1, 1].map(() => {
      page.press(crossEdge(1));
      return page.shown();
    });
    expect(seen).toEqual([
      "p(أ) embed() embed() p(ب) @NodeSelection",
      "p(أ) embed() embed() p(ب) @NodeSelection",
      "p(أ) embed() embed() p(|ب)",
    ]);
    page.press(crossEdge(-1));
    page.press(crossEdge(-1));
    page.press(crossEdge(-1));
    expect(page.shown()).toBe("p(أ|) embed() embed() p(ب)");
  });

  it("at the very beginning can be written before", () => {
    const page = at(embed(), p("|ب"));
    page.press(crossEdge(-1));
    page.press(crossEdge(-1));
    expect(page.shown()).toBe("embed() p(ب) @GapCursor");
    expect(page.press(crossEdge(1))).toBe(true);
    expect(page.shown()).toBe("embed() p(ب) @NodeSelection");
  });

  it("comes of an address pasted alone into an empty paragraph, and of no other", () => {
    const page = at(p("أ"), p(""));
    page.caret(4);
    expect(page.press(pasteAddress(" https://youtu.be/dQw4w9WgXcQ\n"))).toBe(true);
    expect(page.shown()).toBe("p(أ) embed() p(|)");
    expect(page.press(pasteAddress("https://example.org/"))).toBe(false);
    expect(at(p("أ|")).press(pasteAddress("https://youtu.be/dQw4w9WgXcQ"))).toBe(false);
  });
});
