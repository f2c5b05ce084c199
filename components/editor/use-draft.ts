import { useRouter } from "next/navigation";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { hearLine } from "@/components/desk/line/hear-line";
import type { StoryText } from "@/db/types";
import { type Device, openDevice } from "./device";
import { DraftKeeper, type DraftPhase } from "./draft-keeper";
import { usePresence } from "./presence/use-presence";
import { sendDraft } from "./send-draft";
import type { Standing, StoryState } from "./types";
import { useLeftText } from "./use-left-text";
import { whenStill } from "./when-still";

export type DraftOptions = {
  accountId: number;
  storyId: number;
  initial: StoryState;
  /** The text as the page was given it. */
  given: StoryText;
  /** The text as it stands on the screen. */
  read: () => StoryText;
  /** Puts another text on the screen. */
  show: (text: StoryText) => void;
  /** Keeps what else this device should remember of the text that is being sent; never fails. */
  remember: () => Promise<void>;
};

/** Ties the writing screen to its draft: what it says, where it stands, and how it is kept. */
export function useDraft({ accountId, storyId, initial, given, read, show, remember }: DraftOptions) {
  const router = useRouter();
  const [phase, setPhase] = useState<DraftPhase>({ name: "saved" });
  const [state, setState] = useState(initial);
  const [isKept, setKept] = useState(true);
  /** Whether a question of the draft (a conflict, a lost session) stands in front of the page. */
  const [isAnswering, setAnswering] = useState(true);
  const device = useRef<Promise<Device>>(undefined);
  const kept = useRef<DraftKeeper>(undefined);
  /** The last text got from the server, or given to it; null when only its version is known. */
  const baseText = useRef<StoryText | null>(given);
  /** Whoever lost the pen is told so first; choosing between the texts can wait. */
  const isLockedOut = useRef(false);
  const { presence, people, ...lock } = usePresence({
    accountId,
    storyId,
    flush: async () => kept.current?.flush(),
    onPresence: (mayWrite) => {
      isLockedOut.current = !mayWrite;
      if (mayWrite) return void sendHeld();
      setAnswering(false);
      void kept.current?.flush();
    },
    onVersion: (version) => {
      const isBehind = kept.current && version > kept.current.version && !kept.current.hasUnsaved();
      if (isBehind && navigator.onLine) router.refresh();
    },
  });

  const openOnce = useCallback(() => {
    device.current ??= openDevice(accountId, storyId, () => setKept(false));
    return device.current;
  }, [accountId, storyId]);

  kept.current ??= new DraftKeeper({
    base: initial,
    read,
    send: async (base, text) => {
      const [answer] = await Promise.all([sendDraft(storyId, base, text), remember()]);
      if (answer.kind === "saved") baseText.current = text;
      return answer;
    },
    journal: {
      keep: async (base, text) => (await openOnce()).keep(base, text),
      clear: async () => (await openOnce()).clear(),
    },
    onPhase: (next) => {
      if (next.name === "conflict") onConflict();
      if (next.name === "signed-out") setAnswering(true);
      if (isRoutine(next)) startTransition(() => setPhase(next));
      else setPhase(next);
    },
    onState: (next) => startTransition(() => setState(next)),
  });
  const keeper = kept.current;
  /** The text a save was refused over still stands: only the lock was in the way. */
  const heldBack = () => {
    const now = keeper.phase;
    return now.name === "conflict" && now.standing.textVersion === keeper.textVersion ? now.standing : null;
  };
  function onConflict() {
    if (heldBack()) lock.look();
    setAnswering(!isLockedOut.current && !heldBack());
  }
  /** The lock is free: what it held back can go. */
  function sendHeld() {
    const standing = heldBack();
    if (standing) void keepMine(standing);
  }
  const typedAt = useRef(0);
  const touch = () => {
    typedAt.current = Date.now();
    lock.touch();
    keeper.touch();
  };

  const leftText = useLeftText({
    storyId,
    mayEdit: initial.abilities.edit,
    open: openOnce,
    hasUnsaved: () => keeper.hasUnsaved(),
    bringBack: (entry) => {
      if (entry.textVersion !== initial.textVersion) baseText.current = null;
      keeper.rebase(entry);
      show(entry.text);
      touch();
    },
  });

  useEffect(() => {
    let callOff = () => {};
    const stop = hearLine(storyId, ({ kind }) => {
      if (kind !== "ended") return;
      callOff();
      callOff = whenStill(
        () => typedAt.current,
        () => keeper.signedOut(),
      );
    });
    return () => {
      stop();
      callOff();
    };
  }, [keeper, storyId]);

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
    (next: StoryState, text?: StoryText) => {
      if (text) baseText.current = text;
      keeper.rebase(next);
      setState(next);
    },
    [keeper],
  );
  /** What is on the screen goes over the text that stands; the lock comes with it. */
  async function keepMine(standing: Standing) {
    await lock.takeOver();
    baseText.current = standing.text;
    await keeper.keepMine(standing);
  }
  /** The text that stands is taken; what was on the screen lies in the story's revisions already. */
  const takeTheirs = (standing: Standing) => {
    baseText.current = standing.text;
    show(standing.text);
    return keeper.takeTheirs(standing);
  };
  const takeOver = async () => {
    const isMine = await lock.takeOver();
    if (!isMine || keeper.phase.name !== "conflict") return isMine;
    setAnswering(!heldBack());
    return true;
  };
  return {
    storyId,
    keeper,
    touch,
    presence,
    people,
    /** False while somebody else writes. */
    isMyTurn: !("by" in presence),
    isHeldBack: heldBack() !== null,
    takeOver,
    baseText: () => baseText.current,
    /** The text as it stands on the screen. */
    text: read,
    keepMine,
    takeTheirs,
    phase,
    state,
    adopt,
    isKept,
    ...leftText,
    isAnswering,
    postpone: () => setAnswering(false),
    reopen: () => setAnswering(true),
  };
}

/** Said many times a minute: it gives way to the next letter. */
const isRoutine = ({ name }: DraftPhase) => name === "unsaved" || name === "saving" || name === "saved";

export type Draft = ReturnType<typeof useDraft>;
