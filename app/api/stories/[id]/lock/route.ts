import * as z from "zod";
import { deskRoute, idOf } from "@/app/_edge/desk-route";
import { readJson } from "@/app/_edge/read-json";
import type { DeskCtx } from "@/newsroom/ctx";
import { Invalid } from "@/newsroom/errors";
import { findLock, type Lock } from "@/newsroom/stories/find-lock";
import { getStory } from "@/newsroom/stories/get-story";
import { releaseLock } from "@/newsroom/stories/release-lock";
import { takeLock } from "@/newsroom/stories/take-lock";

const MOST_BYTES = 1_000;

const asked = z.strictObject({ writerKey: z.string().min(8).max(64), takeOver: z.boolean().optional() });

async function read(request: Request) {
  const sent = asked.safeParse(await readJson(request, MOST_BYTES));
  if (!sent.success) throw new Invalid("وصل الطلب ناقصاً.");
  return sent.data;
}

/** Who writes here now, if anybody, and the version that stands. */
async function answer(ctx: DeskCtx, storyId: number, lock: Lock | null) {
  const { version } = await getStory(ctx, storyId);
  if (!lock) return { version, lock: null };
  const { name, gender, writerKey, accountId } = lock;
  return { version, lock: { by: name, gender, writerKey, isOneself: accountId === ctx.user.id } };
}

export const GET = deskRoute("story:read", async ({ ctx, params }) => {
  const id = idOf(params);
  await getStory(ctx, id);
  return answer(ctx, id, await findLock(ctx, id));
});

/** Takes or renews the lock for a tab. */
export const PUT = deskRoute("story:edit", async ({ ctx, request, params }) => {
  const { writerKey, takeOver = false } = await read(request);
  const id = idOf(params);
  return answer(ctx, id, await takeLock(ctx, id, { writerKey, takeOver }));
});

/** A tab that closes lets the story go. */
export const DELETE = deskRoute("story:edit", async ({ ctx, request, params }) => {
  const { writerKey } = await read(request);
  await releaseLock(ctx, idOf(params), writerKey);
  return {};
});
