"use server";

import { redirect } from "next/navigation";
import { deskAction, textOf } from "@/app/_edge/form-action";
import { restoreRevision } from "@/newsroom/stories/restore-revision";

export const restoreRevisionAction = deskAction("story:revisions", async (ctx, form) => {
  const [storyId, version, revisionId] = ["story", "version", "revision"].map((name) =>
    Number(textOf(form, name)),
  );
  await restoreRevision(ctx, storyId ?? 0, { version: version ?? 0, revisionId: revisionId ?? 0 });
  redirect(`/desk/stories/${storyId}`);
});
