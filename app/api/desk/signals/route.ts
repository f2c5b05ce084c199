import { answering } from "@/app/_edge/answer";
import { askDesk } from "@/app/_edge/context";
import { hearDesk } from "@/app/_edge/desk-signals";
import { eventStream } from "@/app/_edge/event-stream";
import { followSession } from "@/app/_edge/session";
import type { DeskCtx } from "@/newsroom/ctx";
import { TooMany } from "@/newsroom/errors";
import { findLock } from "@/newsroom/stories/find-lock";
import { getStory } from "@/newsroom/stories/get-story";
import type { DeskSignal } from "@/newsroom/stories/notify-desk";

/** One line per browser is the rule; a few browsers and forgotten tabs are allowed for. */
const LINES_PER_PERSON = 8;
const lines = new Map<number, number>();

/** What happens to one story while it is open, and that one was told something; for whoever may read it. */
export const GET = (request: Request): Promise<Response> =>
  answering(async () => {
    const ctx = await askDesk("any");
    const asked = Number(new URL(request.url).searchParams.get("story") ?? 0);
    const story = asked ? await getStory(ctx, asked) : null;
    const stillHere = await followSession();
    const count = lines.get(ctx.user.id) ?? 0;
    if (count >= LINES_PER_PERSON) throw new TooMany("افتحت غرفة الأخبار في نوافذ كثيرة.", 30);
    lines.set(ctx.user.id, count + 1);
    const concerns = (signal: DeskSignal) =>
      signal.kind === "notice" ? signal.to.includes(ctx.user.id) : signal.storyId === story?.id;
    return eventStream(request, {
      open: async ({ send }) => {
        const stop = await hearDesk((signal) => concerns(signal) && send(seenBy(signal)));
        const lock = story && (await findLock({ ...ctx, now: new Date() }, story.id));
        if (lock) send({ kind: "lock", storyId: story.id, by: lock.name, writerKey: lock.writerKey });
        return () => {
          stop();
          lines.set(ctx.user.id, Math.max(0, (lines.get(ctx.user.id) ?? 1) - 1));
        };
      },
      mayStay: async () => {
        const user = await stillHere();
        return user !== null && (story === null || (await mayRead({ ...ctx, user }, story.id)));
      },
    });
  });

const mayRead = (ctx: DeskCtx, storyId: number) =>
  getStory(ctx, storyId).then(
    () => true,
    () => false,
  );

/** Others' names on a notice are nobody's business. */
const seenBy = (signal: DeskSignal) =>
  signal.kind === "notice" ? { kind: signal.kind, storyId: signal.storyId } : signal;
