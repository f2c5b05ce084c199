import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { editorExtensions } from "@/newsroom/body/editor-extensions";
import { correctInState } from "./correct-in-state";

const schema = getSchema(editorExtensions);

function writing(text: string, attrs = {}) {
  const content = text === "" ? [] : [schema.text(text)];
  const doc = schema.node("doc", null, [schema.node("paragraph", attrs, content)]);
  let state = EditorState.create({ doc, plugins: [history()] });
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  const dispatch = (tr: typeof state.tr) => {
    state = state.apply(tr);
    return state;
  };
  return {
    type(keys: string) {
      for (const key of keys) if (!correctInState(state, key, dispatch)) dispatch(state.tr.insertText(key));
    },
    undo: () => undo(state, dispatch),
    text: () => state.doc.textContent,
  };
}

describe("mending what is typed", () => {
  it("mends marks and quotation marks", () => {
    const page = writing("");
    page.type('قال "نعم", ثم');
    expect(page.text()).toBe("قال «نعم»، ثم");
  });

  it.each([
    ["قال ", '"', "قال «", 'قال "'],
    ["بغداد", ",", "بغداد،", "بغداد,"],
    ["بغداد ", " ", "بغداد ", "بغداد  "],
    ["بغداد -", "-", "بغداد –", "بغداد --"],
  ])("is taken back by one undo: %s%s", (text, key, mended, typed) => {
    const page = writing(text);
    page.type(key);
    expect(page.text()).toBe(mended);
    page.undo();
    expect(page.text()).toBe(typed);
  });

  it("leaves what is typed after it to an undo of its own", () => {
    const page = writing("قال ");
    page.type('"نعم');
    page.undo();
    expect(page.text()).toBe("قال «");
    page.undo();
    expect(page.text()).toBe('قال "');
  });

  it("leaves passages that run the other way alone", () => {
    const page = writing("بغداد", { dir: "ltr" });
    page.type(",");
    expect(page.text()).toBe("بغداد,");
  });
});
