import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { ask, messageOf } from "@/components/editor/ask-desk";
import { editorMessages } from "@/components/editor/messages";
import type { StoryState } from "@/components/editor/types";
import type { RemarkField } from "@/db/review-types";

/** Words of one block of the body, as they were chosen on the screen. */
export type Chosen = { block: number; from: number; to: number; quote: string };

/**
 * A field of the story that a remark is about, what is read there, and what the story itself says: of its picture
 * the library may be speaking.
 */
export type ChosenField = { field: RemarkField; text: string; own: string };

type Sent = { method: "POST" | "PATCH" | "PUT"; path: "comments" | "suggestions" | "checks"; body: unknown };

/** Null when it is done, else what to tell whoever asked. */
export type Send = (sent: Sent) => Promise<string | null>;

/** From this width on the margin stands beside the text; below, a note lies at the foot of the screen. */
const BESIDE = "(min-width: 80rem)";

export type ReviewOptions = {
  storyId: number;
  adopt: (state: StoryState) => void;
  onSignedOut: () => void;
};

/** Sends what was said or decided, then asks the page anew: what it shows is always the server's. */
export function useReview({ storyId, adopt, onSignedOut }: ReviewOptions) {
  const router = useRouter();
  const [isRefreshing, startRefresh] = useTransition();
  const [active, setActive] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ key: string } | null>(null);
  useEffect(() => {
    const note = opened && document.getElementById(`note-${opened.key}`);
    note?.focus({ preventScroll: true });
    if (note && window.matchMedia(BESIDE).matches) note.scrollIntoView({ block: "nearest" });
  }, [opened]);
  const open = (key: string) => {
    setActive(key);
    setOpened({ key });
  };
  const send: Send = async ({ method, path, body }) => {
    const answer = await ask(`/api/stories/${storyId}/${path}`, method, body);
    if (!answer) return editorMessages.noNetwork;
    if (answer.status === 401) {
      onSignedOut();
      return messageOf(answer);
    }
    if (answer.status === 409) startRefresh(() => router.refresh());
    if (answer.status !== 200) return messageOf(answer);
    if (answer.body.state) adopt(answer.body.state as StoryState);
    startRefresh(() => router.refresh());
    return null;
  };
  return { send, isRefreshing, active, setActive, open };
}
