"use server";

import { deskAction, textOf } from "@/app/_edge/form-action";
import { addSynonyms, removeSynonyms } from "@/newsroom/style/save-synonyms";

const wholeOf = (form: FormData, name: string) => {
  const number = Number(textOf(form, name));
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
};

export const addSynonymsAction = deskAction("style:manage", async (ctx, form) => {
  const words = textOf(form, "words")
    .split(/[،,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  await addSynonyms(ctx, words);
});

export const removeSynonymsAction = deskAction("style:manage", async (ctx, form) =>
  removeSynonyms(ctx, { id: wholeOf(form, "id"), version: wholeOf(form, "version") }),
);
