"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { deskButton } from "@/app/_edge/form-action";
import { refuseForeignOrigin } from "@/app/_edge/origin";
import { publicUrl } from "@/app/_edge/public-url";
import { closeSession } from "@/app/_edge/session";
import { openBlankStory } from "@/newsroom/stories/open-blank-story";

export const createStoryAction = deskButton("story:create", async (ctx) => {
  const story = await openBlankStory(ctx);
  redirect(`/desk/stories/${story.id}`);
});

export async function signOutAction(): Promise<void> {
  refuseForeignOrigin(await headers(), publicUrl());
  await closeSession();
  redirect("/sign-in");
}
