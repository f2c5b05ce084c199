"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { deskAction, textOf } from "@/app/_edge/form-action";
import { nameVersion } from "@/newsroom/stories/name-version";
import { restoreRevision } from "@/newsroom/stories/restore-revision";

const numberOf = (form: FormData, name: string) => Number(textOf(form, name)) || 0;

export const restoreRevisionAction = deskAction("story:revisions", async (ctx, form) => {
  const storyId = numberOf(form, "story");
  await restoreRevision(ctx, storyId, {
    version: numberOf(form, "version"),
    revisionId: numberOf(form, "revision"),
  });
  redirect(`/desk/stories/${storyId}`);
});

export const nameVersionAction = deskAction("story:revisions", async (ctx, form) => {
  await nameVersion(ctx, numberOf(form, "story"), textOf(form, "name"), numberOf(form, "revision"));
  refresh();
});
