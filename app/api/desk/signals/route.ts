import { answering } from "@/app/_edge/answer";
import { askDesk } from "@/app/_edge/context";
import { hearDesk } from "@/app/_edge/desk-signals";
import { eventStream } from "@/app/_edge/event-stream";
import { log } from "@/app/_edge/log";
import { openLine } from "@/app/_edge/own-lines";
import { followSession } from "@/app/_edge/session";
import { stirring } from "@/app/_edge/stir";
import { storyPresence } from "@/app/_edge/story-presence";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { getStory } from "@/newsroom/stories/get-story";
import type { DeskSignal } from "@/newsroom/stories/notify-desk";

/** Of the stories a browser has open at once; more of them are not heard of. */
const MOST_STORIES = 30;

/** What happens to the stories one browser has open, that one was told something, and that the desk stirs. */
export const GET = (request: Request): Promise<Response> =>
  answering(async () => {
    const ctx = await askDesk("any");
    const stillHere = await followSession();
    const asked = askedStories(request);
    let stories = await readable(ctx, asked);
    const presence = storyPresence(ctx);
    const readsNews = mayEver(ctx.user, "story:read");
    const seen = (signal: DeskSignal) => {
      if (signal.kind === "session") return null;
      if (signal.kind === "style") return signal;
      if (signal.kind === "notice")
        return signal.to.includes(ctx.user.id) ? { kind: signal.kind, storyId: signal.storyId } : null;
      if (!stories.has(signal.storyId)) return null;
      return signal.kind === "presence" ? presence.hear(signal) : signal;
    };
    return eventStream(request, {
      open: async ({ send, close }) => {
        const { stir, stop: settle } = stirring(() => send({ kind: "stir" }));
        const leaveIfEnded = async () => {
          if (await stillHere()) return;
          send({ kind: "ended" });
          close();
        };
        const stop = await hearDesk((signal) => {
          if (signal.kind === "session") {
            if (signal.accountId === ctx.user.id) void leaveIfEnded().catch(log);
            return;
          }
          const told = seen(signal);
          if (told) send(told);
          if (signal.kind === "story" && readsNews) stir();
        });
        const free = openLine(ctx.user.id, () => {
          send({ kind: "crowded" });
          close();
        });
        send({ kind: "open" });
        await presence.say(stories, "asking");
        return () => {
          stop();
          settle();
          free();
          void presence.say(stories, "gone");
        };
      },
      mayStay: async () => {
        const user = await stillHere();
        if (!user) return false;
        stories = await readable({ ...ctx, user }, asked);
        await presence.say(stories, "here");
        return true;
      },
    });
  });

const askedStories = (request: Request) =>
  (new URL(request.url).searchParams.get("stories") ?? "")
    .split(",")
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
    .slice(0, MOST_STORIES);

async function readable(ctx: DeskCtx, ids: number[]): Promise<Set<number>> {
  const found = await Promise.all(ids.map((id) => mayRead(ctx, id)));
  return new Set(ids.filter((_, at) => found[at]));
}

const mayRead = (ctx: DeskCtx, storyId: number) =>
  getStory(ctx, storyId).then(
    () => true,
    (error) => {
      if (error instanceof NotFound) return false;
      throw error;
    },
  );
