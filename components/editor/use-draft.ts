import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { StoryText } from "@/db/types";
import { sendText } from "./ask-desk";
import { type Device, openDevice } from "./device";
import { DraftKeeper, type DraftPhase } from "./draft-keeper";
import type { JournalEntry, StoryState } from "./types";

export type DraftOptions = {
  accountId: number;
  storyId: number;
  initial: StoryState;
  /** The text as it stands on the screen. */
  read: () => StoryText;
  /** Puts another text on the screen. */
  show: (text: StoryText) => void;
  /** Keeps what else this device should remember of the text that is being sent; never fails. */
  remember: () => Promise<void>;
};

/** Ties the writing screen to its draft: what it says, where it stands, and how it is kept. */
export function useDraft({ accountId, storyId, initial, read, show, remember }: DraftOptions) {
  const router = useRouter();
  const [phase, setPhase] = useState<DraftPhase>({ name: "saved" });
  const [state, setState] = useState(initial);
  const [isKept, setKept] = useState(true);
  /** A text of this device that came back, or one that may not be written any more. */
  const [found, setFound] = useState<{ entry: JournalEntry; isShown: boolean } | null>(null);
  /** Whether a question of the draft (a conflict, a lost session) stands in front of the page. */
  const [isAnswering, setAnswering] = useState(true);
  const looked = useRef(false);
  const device = useRef<Promise<Device>>(undefined);
  const kept = useRef<DraftKeeper>(undefined);

  const openOnce = useCallback(() => {
    device.current ??= openDevice(accountId, storyId, () => setKept(false));
    return device.current;
  }, [accountId, storyId]);

  kept.current ??= new DraftKeeper({
    base: initial,
    read,
    send: async ({ version, textVersion }, text) => {
      const [answer] = await Promise.all([sendText(storyId, { version, textVersion, text }), remember()]);
      return answer;
    },
    journal: {
      keep: async (base, text) => (await openOnce()).keep(base, text),
      clear: async () => (await openOnce()).clear(),
    },
    onPhase: (next) => {
      if (next.name === "conflict" || next.name === "signed-out") setAnswering(true);
      setPhase(next);
    },
    onState: setState,
  });
  const keeper = kept.current;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left on the device is looked for once
  useEffect(() => {
    if (looked.current) return;
    looked.current = true;
    void openOnce().then(({ found: entry }) => {
      if (!entry || keeper.hasUnsaved()) return;
      setFound({ entry, isShown: initial.abilities.edit });
      if (!initial.abilities.edit) return;
      keeper.rebase(entry);
      show(entry.text);
      keeper.touch();
    });
  }, []);

  useEffect(() => {
    const online = () => keeper.resume();
    const hide = () => {
      if (document.visibilityState === "hidden") void keeper.flush();
    };
    const leave = () => keeper.stop();
    window.addEventListener("online", online);
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("online", online);
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
      if (keeper.hasUnsaved()) void keeper.flush().then(() => router.refresh());
    };
  }, [keeper, router]);

  const adopt = useCallback(
    (next: StoryState) => {
      keeper.rebase(next);
      setState(next);
    },
    [keeper],
  );
  return {
    keeper,
    phase,
    state,
    adopt,
    isKept,
    found,
    forgetFound: () => setFound(null),
    isAnswering,
    postpone: () => setAnswering(false),
    reopen: () => setAnswering(true),
  };
}

export type Draft = ReturnType<typeof useDraft>;
