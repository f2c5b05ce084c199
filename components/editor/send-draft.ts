import type { StoryText } from "@/db/types";
import { sendText } from "./ask-desk";
import { writerKey } from "./presence/use-presence";
import type { SaveAnswer, Standing } from "./types";

type Base = { version: number; textVersion: number };

/** Sends what is written; where only a move came between, the text it was written over still stands. */
export async function sendDraft(storyId: number, base: Base, text: StoryText): Promise<SaveAnswer> {
  const key = await writerKey();
  const send = ({ version, textVersion }: Base) =>
    sendText(storyId, { version, textVersion, writerKey: key, text });
  const answer = await send(base);
  if (answer.kind !== "conflict") return answer;
  const { standing } = answer;
  const isSameText = standing.textVersion === base.textVersion && standing.version !== base.version;
  return isSameText ? send(standing) : answer;
}

/** Brings a late text to the revisions once more, as it is on the screen now; null when it did not get there. */
export async function sendLate(storyId: number, base: Base, text: StoryText): Promise<Standing | null> {
  const { version, textVersion } = base;
  const answer = await sendText(storyId, { version, textVersion, writerKey: await writerKey(), text });
  return answer.kind === "conflict" ? answer.standing : null;
}
