"use server";

import { deskAction, textOf } from "@/app/_edge/form-action";
import { movePage } from "@/newsroom/publishing/move-page";

export const movePageAction = deskAction("page:manage", (ctx, form) =>
  movePage(ctx, Number(textOf(form, "id")) || 0, textOf(form, "way") === "up" ? "up" : "down"),
);
