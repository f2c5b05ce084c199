"use server";

import { refresh } from "next/cache";
import { actOnDesk } from "@/app/_edge/context";
import { textOf } from "@/app/_edge/form-action";
import { retryDelivery } from "@/newsroom/delivery/retry";

const numberOf = (form: FormData, name: string) => Number(textOf(form, name)) || 0;

export async function retryDeliveryAction(form: FormData): Promise<void> {
  await retryDelivery(await actOnDesk("settings:manage"), numberOf(form, "delivery"));
  refresh();
}
