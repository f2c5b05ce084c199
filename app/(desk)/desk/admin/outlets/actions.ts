"use server";

import { refresh } from "next/cache";
import { deskButton, textOf } from "@/app/_edge/form-action";
import { pause, resume } from "@/newsroom/delivery/pause";
import { retryDelivery } from "@/newsroom/delivery/retry";
import { sendTest } from "@/newsroom/delivery/send-test";
import { unsubscribe } from "@/newsroom/delivery/subscribe";

const numberOf = (form: FormData, name: string) => Number(textOf(form, name)) || 0;

export const retryAction = deskButton("outlet:manage", async (ctx, form) => {
  await retryDelivery(ctx, numberOf(form, "delivery"));
  refresh();
});

export const unsubscribeAction = deskButton("outlet:manage", async (ctx, form) => {
  await unsubscribe(ctx, numberOf(form, "subscriber"));
  refresh();
});

export const pauseAction = deskButton("outlet:manage", async (ctx, form) => {
  await pause(ctx, numberOf(form, "subscriber"));
  refresh();
});

export const resumeAction = deskButton("outlet:manage", async (ctx, form) => {
  await resume(ctx, numberOf(form, "subscriber"));
  refresh();
});

export const testAction = deskButton("outlet:manage", async (ctx, form) => {
  await sendTest(ctx, numberOf(form, "subscriber"));
  refresh();
});
