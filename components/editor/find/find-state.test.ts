import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, Plugin, type Transaction } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { applyFind, findKey, nothing, replaceAll, replaceOne, search, step } from "./find-state";

const schema = getSchema(editorExtensions);
const plugin = new Plugin({
  key: findKey,
  state: { init: () => nothing, apply: (tr, found) => applyFind(found, tr) },
});

function story(...paragraphs: string[]) {
  const doc = schema.node(
    "doc",
    null,
    paragraphs.map((words) => schema.node("paragraph", null, schema.text(words))),
  );
  let state = EditorState.create({ doc, plugins: [plugin, history()] });
  const dispatch = (tr: Transaction | null) => {
    if (tr) state = state.apply(tr);
  };
  return {
    find: (words: string) => dispatch(search(state, words)),
    next: () => dispatch(step(state, 1)),
    before: () => dispatch(step(state, -1)),
    replace: (words: string) => dispatch(replaceOne(state, words)),
    replaceAll: (words: string) => dispatch(replaceAll(state, words)),
    undo: () => undo(state, dispatch),
    found: () => findKey.getState(state) ?? nothing,
    selected: () => state.doc.textBetween(state.selection.from, state.selection.to),
    text: () => state.doc.textBetween(0, state.doc.content.size, "\n"),
  };
}

describe("find and replace", () => {
  it("finds every spelling and goes round", () => {
    const page = story("زار إيران", "ثم عاد من ايران وإيران");
    page.find("ايران");
    expect(page.found()).toMatchObject({ at: 0, matches: { length: 3 } });
    page.next();
    expect(page.selected()).toBe("ايران");
    page.next();
    page.next();
    expect(page.found().at).toBe(0);
    expect(page.selected()).toBe("إيران");
    page.before();
    expect(page.found().at).toBe(2);
  });

  it("replaces the place in hand and goes on behind it", () => {
    const page = story("ايران ايران");
    page.find("ايران");
    page.replace("إيران");
    expect(page.text()).toBe("إيران ايران");
    page.replace("العراق");
    expect(page.text()).toBe("إيران العراق");
  });

  it("replaces all, and one undo takes it back", () => {
    const page = story("ايران وايران", "ايرانية");
    page.find("إيران");
    page.replaceAll("إيران");
    expect(page.text()).toBe("إيران وإيران\nإيرانية");
    page.undo();
    expect(page.text()).toBe("ايران وايران\nايرانية");
  });

  it("removes what is replaced by nothing", () => {
    const page = story("جداً كبير جداً");
    page.find("جدا");
    page.replaceAll("");
    expect(page.text()).toBe(" كبير ");
  });

  it("finds nothing for nothing", () => {
    const page = story("نص");
    page.find(" ");
    expect(page.found()).toMatchObject({ at: -1, matches: [] });
    page.next();
    page.replace("x");
    expect(page.text()).toBe("نص");
  });
});
