"use server";

import { refresh } from "next/cache";
import { actOnDesk } from "@/app/_edge/context";
import { textOf } from "@/app/_edge/form-action";
import { pause, resume } from "@/newsroom/delivery/pause";
import { retryDelivery } from "@/newsroom/delivery/retry";
import { sendTest } from "@/newsroom/delivery/send-test";
import { unsubscribe } from "@/newsroom/delivery/subscribe";

const numberOf = (form: FormData, name: string) => Number(textOf(form, name)) || 0;

export async function retryAction(form: FormData): Promise<void> {
  await retryDelivery(await actOnDesk("outlet:manage"), numberOf(form, "delivery"));
  refresh();
}

export async function unsubscribeAction(form: FormData): Promise<void> {
  await unsubscribe(await actOnDesk("outlet:manage"), numberOf(form, "subscriber"));
  refresh();
}

export async function pauseAction(form: FormData): Promise<void> {
  await pause(await actOnDesk("outlet:manage"), numberOf(form, "subscriber"));
  refresh();
}

export async function resumeAction(form: FormData): Promise<void> {
  await resume(await actOnDesk("outlet:manage"), numberOf(form, "subscriber"));
  refresh();
}

export async function testAction(form: FormData): Promise<void> {
  await sendTest(await actOnDesk("outlet:manage"), numberOf(form, "subscriber"));
  refresh();
}
