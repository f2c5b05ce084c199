"use server";

import { refresh } from "next/cache";
import { deskAction, type FormState, textOf } from "@/app/_edge/form-action";
import { notifyRefresh } from "@/newsroom/publishing/refresh";
import { saveDiscovery } from "@/newsroom/settings/save-discovery";

const lineFields = ["aiCrawlers", "ads", "securityContact", "securityPolicy", "hub"];

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The fields of the group that was sent; the others stay as they are. */
const changesOf = (form: FormData) => ({
  ...Object.fromEntries(
    lineFields.filter((name) => form.has(name)).map((name) => [name, textOf(form, name).trim()]),
  ),
  ...(form.has("refusedRobots") && { refusedRobots: linesOf(textOf(form, "refusedRobots")) }),
});

const save = deskAction("settings:manage", async (ctx, form) => {
  await saveDiscovery(ctx, { ...changesOf(form), version: Number(textOf(form, "version")) || 0 });
  await notifyRefresh(ctx.db, { tags: ["house"], mode: "stale", warm: ["/"] });
  refresh();
});

/** «محفوظ» is an answer of its own: a refusal says what is wrong. */
export async function saveDiscoveryAction(
  _before: unknown,
  form: FormData,
): Promise<{ isSaved: boolean; refused: FormState }> {
  const refused = await save(null, form);
  return { isSaved: refused === null, refused };
}
