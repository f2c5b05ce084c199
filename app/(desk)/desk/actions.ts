"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { actOnDesk } from "@/app/_edge/context";
import { refuseForeignOrigin } from "@/app/_edge/origin";
import { publicUrl } from "@/app/_edge/public-url";
import { closeSession } from "@/app/_edge/session";
import { openBlankStory } from "@/newsroom/stories/open-blank-story";

export async function createStoryAction(): Promise<void> {
  const story = await openBlankStory(await actOnDesk("story:create"));
  redirect(`/desk/stories/${story.id}`);
}

export async function signOutAction(): Promise<void> {
  refuseForeignOrigin(await headers(), publicUrl());
  await closeSession();
  redirect("/sign-in");
}
