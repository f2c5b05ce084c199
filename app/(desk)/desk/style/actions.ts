"use server";

import { deskAction, textOf } from "@/app/_edge/form-action";
import { addShippedTerms } from "@/newsroom/style/add-shipped-terms";
import { removeStyleRule } from "@/newsroom/style/remove-style-rule";
import { saveStyleRule } from "@/newsroom/style/save-style-rule";
import { tuneRule } from "@/newsroom/style/tune-rule";

const wholeOf = (form: FormData, name: string) => {
  const number = Number(textOf(form, name));
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
};
const standingOf = (form: FormData) => ({ id: wholeOf(form, "id"), version: wholeOf(form, "version") });
const linesOf = (form: FormData, name: string) =>
  textOf(form, name)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

export const saveTermAction = deskAction("style:manage", async (ctx, form) => {
  const rule = {
    term: textOf(form, "term"),
    preferred: linesOf(form, "preferred"),
    note: textOf(form, "note"),
    severity: textOf(form, "severity"),
    isActive: form.has("isActive"),
  };
  await saveStyleRule(ctx, rule, form.has("id") ? standingOf(form) : undefined);
});

export const removeTermAction = deskAction("style:manage", async (ctx, form) =>
  removeStyleRule(ctx, standingOf(form)),
);

export const tuneRuleAction = deskAction("style:manage", async (ctx, form) => {
  const tuning = {
    rule: textOf(form, "rule"),
    severity: textOf(form, "severity"),
    isActive: form.has("isActive"),
  };
  await tuneRule(ctx, tuning, wholeOf(form, "version"));
});

export const addShippedTermsAction = deskAction("style:manage", async (ctx) => {
  await addShippedTerms(ctx);
});
