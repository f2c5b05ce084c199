import { type DeskCtx, inTransaction } from "@/newsroom/ctx";
import { tell } from "@/newsroom/notices/tell";
import { approve } from "@/newsroom/review/approve";
import { sendBack } from "@/newsroom/review/send-back";
import { submit, takeBack } from "@/newsroom/review/submit";
import { spike } from "@/newsroom/stories/spike";
import type { Story } from "@/newsroom/stories/story";
import type { MoveName } from "@/newsroom/workflow/moves";
import { embargo, liftEmbargo } from "./embargo";
import { liftExpiry, setExpiry } from "./expiry";
import { type PublishRequest, publish } from "./publish";
import { publishUrgent } from "./publish-urgent";
import { schedule, unschedule } from "./schedule";
import { restore, withdraw } from "./withdraw";

type Verb = (ctx: DeskCtx, storyId: number, request: PublishRequest) => Promise<Story | null>;

const verbs = {
  submit,
  takeBack,
  sendBack,
  approve,
  publish,
  publishUrgent,
  schedule,
  unschedule,
  embargo,
  liftEmbargo,
  setExpiry,
  liftExpiry,
  withdraw,
  restore,
  spike,
} satisfies Record<MoveName, Verb>;

/** Makes a move by its name and tells whom it concerns; the story afterwards, or null when it has left the desk. */
export function makeMove(
  ctx: DeskCtx,
  storyId: number,
  move: MoveName,
  request: PublishRequest,
): Promise<Story | null> {
  const verb: Verb = verbs[move];
  return inTransaction(ctx, async (tx) => {
    const story = await verb(tx, storyId, request);
    if (story) await tell(tx, story, { act: move, reason: request.reason?.trim() ?? "" });
    return story;
  });
}
