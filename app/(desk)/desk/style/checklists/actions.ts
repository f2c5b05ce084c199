"use server";

import { deskAction, textOf } from "@/app/_edge/form-action";
import { moveCheck } from "@/newsroom/review/move-check";
import { saveCheck, setCheckActive } from "@/newsroom/review/save-check";

const wholeOf = (form: FormData, name: string) => {
  const number = Number(textOf(form, name));
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
};

export const saveCheckAction = deskAction("checklist:manage", async (ctx, form) => {
  const check = {
    sectionId: wholeOf(form, "section") || null,
    label: textOf(form, "label"),
    kind: textOf(form, "kind"),
    isRequired: form.has("isRequired"),
  };
  await saveCheck(ctx, check, form.has("id") ? wholeOf(form, "id") : undefined);
});

export const setCheckActiveAction = deskAction("checklist:manage", (ctx, form) =>
  setCheckActive(ctx, wholeOf(form, "id"), textOf(form, "isActive") === "yes"),
);

export const moveCheckAction = deskAction("checklist:manage", (ctx, form) =>
  moveCheck(ctx, wholeOf(form, "id"), textOf(form, "way") === "up" ? "up" : "down"),
);
