import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import { askRulesAfterSigns } from "./rules-after-signs";

const view = {} as EditorView;

function asked(spec: object) {
  const heard: string[] = [];
  const handleTextInput = (_view: unknown, _from: number, _to: number, typed: string) => {
    heard.push(typed);
    return true;
  };
  const plugin = new Plugin({ ...spec, props: { handleTextInput } });
  askRulesAfterSigns([plugin]);
  const type = (typed: string) =>
    plugin.props.handleTextInput?.call(plugin, view, 1, 1, typed, () => {
      throw new Error("nothing is written here");
    });
  const answers = ["ق", "a", "٣", "َ", " ", "*", "-", ". "].map((typed) => type(typed));
  return { heard, answers };
}

test("rules that make blocks of signs are asked after signs and spaces, not after letters and digits", () => {
  const { heard, answers } = asked({ isInputRules: true });
  expect(heard).toEqual([" ", "*", "-", ". "]);
  expect(answers).toEqual([false, false, false, false, true, true, true, true]);
});

test("whatever else listens to what is typed hears every letter", () => {
  expect(asked({}).heard).toHaveLength(8);
});
