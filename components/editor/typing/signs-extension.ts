import { Extension, markInputRule, wrappingInputRule } from "@tiptap/core";
import type { Transaction } from "@tiptap/pm/state";
import { writeDigits } from "@/newsroom/arabic/digits";
import { ruleInSteps } from "./rule-in-steps";

/** «١.» and the «1-» that Arabic lists are numbered with; years and scores have more digits or no space. */
export const numberSign = /^(?:([٠-٩۰-۹]{1,3})[.)-]|(\d{1,3})[)-])\s$/;

/** Words made bold where they touch others: «و**بغداد**». */
export const boldSign = /(?<=[^*\s])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/;

export const numberOf = (match: RegExpMatchArray) =>
  Number(writeDigits(match[1] ?? match[2] ?? "1", "western"));

/** Signs that make blocks and marks in Arabic text, beside those the editor knows by itself. */
export const Signs = Extension.create({
  name: "signs",
  addInputRules() {
    const { orderedList } = this.editor.schema.nodes;
    const { bold } = this.editor.schema.marks;
    const rules = [];
    if (orderedList)
      rules.push(
        wrappingInputRule({
          find: numberSign,
          type: orderedList,
          getAttributes: (match) => ({ start: numberOf(match) }),
          joinPredicate: (match, before) => before.childCount + before.attrs.start === numberOf(match),
        }),
      );
    if (bold) rules.push(markInputRule({ find: boldSign, type: bold }));
    return rules;
  },
  dispatchTransaction({ transaction, next }) {
    const { editor } = this;
    const dispatch = (tr: Transaction) => {
      next(tr);
      return editor.state;
    };
    if (!ruleInSteps(editor.state, transaction, dispatch)) next(transaction);
  },
});
