import type { Plugin } from "@tiptap/pm/state";

const isLetters = (typed: string) => /^[\p{L}\p{M}\p{N}]+$/u.test(typed);

/** Signs make headings, lists and bold words, letters never do: with every letter dozens of rules would read the paragraph. */
export function askRulesAfterSigns(plugins: readonly Plugin[]): void {
  for (const { spec, props } of plugins) {
    const ask = props.handleTextInput;
    if (!spec.isInputRules || !ask) continue;
    props.handleTextInput = function onlyAfterSigns(view, from, to, typed, write) {
      return isLetters(typed) ? false : ask.call(this, view, from, to, typed, write);
    };
  }
}
