"use server";

import { deskAction, textOf } from "@/app/_edge/form-action";
import { changeSlug } from "@/newsroom/publishing/change-slug";
import { mergeTags } from "@/newsroom/publishing/merge-tags";
import { moveSection } from "@/newsroom/publishing/move-section";
import { renameTag } from "@/newsroom/publishing/rename-tag";
import { saveSection } from "@/newsroom/publishing/save-section";
import { closeDesk } from "@/newsroom/sections/close-desk";
import { saveDesk } from "@/newsroom/sections/save-desk";
import { readNamedArea } from "./read-area";

const wholeOf = (form: FormData, name: string) => {
  const number = Number(textOf(form, name));
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
};

export const saveSectionAction = deskAction("section:manage", async (ctx, form) => {
  const section = {
    name: textOf(form, "name"),
    description: textOf(form, "description"),
    deskId: wholeOf(form, "desk"),
    isShown: form.has("isShown"),
  };
  await saveSection(ctx, section, form.has("id") ? wholeOf(form, "id") : undefined);
});

export const moveSectionAction = deskAction("section:manage", (ctx, form) =>
  moveSection(ctx, wholeOf(form, "id"), textOf(form, "way") === "up" ? "up" : "down"),
);

export const saveDeskAction = deskAction("section:manage", async (ctx, form) => {
  await saveDesk(ctx, textOf(form, "name"), form.has("id") ? wholeOf(form, "id") : undefined);
});

export const closeDeskAction = deskAction("section:manage", (ctx, form) =>
  closeDesk(ctx, wholeOf(form, "id")),
);

/** Each kind of address has an ability of its own: the verb asks for it. */
export const changeSlugAction = deskAction("any", async (ctx, form) => {
  const area = readNamedArea(textOf(form, "area"));
  await changeSlug(ctx, { area, id: wholeOf(form, "id"), slug: textOf(form, "slug").slice(0, 200) });
});

export const renameTagAction = deskAction("tag:manage", (ctx, form) =>
  renameTag(ctx, wholeOf(form, "id"), textOf(form, "name").slice(0, 200)),
);

export const mergeTagsAction = deskAction("tag:manage", (ctx, form) =>
  mergeTags(ctx, { id: wholeOf(form, "id"), into: wholeOf(form, "into") }),
);
