"use server";

import { refresh } from "next/cache";
import { deskButton, textOf } from "@/app/_edge/form-action";
import { retryDelivery } from "@/newsroom/delivery/retry";

const numberOf = (form: FormData, name: string) => Number(textOf(form, name)) || 0;

export const retryDeliveryAction = deskButton("settings:manage", async (ctx, form) => {
  await retryDelivery(ctx, numberOf(form, "delivery"));
  refresh();
});
