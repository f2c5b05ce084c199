import { useCallback, useEffect, useRef, useState } from "react";
import { hearLine } from "@/components/desk/line/hear-line";
import type { LineSignal } from "@/components/desk/line/line-signal";
import { isOwnDeadTab, ownTab } from "../tab";
import { askLock, lookAtLock, releaseLock } from "./ask-lock";
import { forgetWriting, rememberWriting, wasWriting } from "./last-writing";
import { LockKeeper, type Presence } from "./lock-keeper";
import { PeopleHere } from "./people-here";

const LOOK_ROUND_MS = 10_000;

export type PresenceOptions = {
  accountId: number;
  storyId: number;
  onPresence: (mayWrite: boolean) => void;
  onVersion: (version: number) => void;
  /** Lets what is being saved arrive before the story is let go. */
  flush: () => Promise<unknown>;
};

/** This tab's name as a writer; nothing where tabs have no names: there is no lock then. */
export const writerKey = (): Promise<string | undefined> => ownTab().catch(() => undefined);

/** Who writes in this story now, and who else has it open. */
export function usePresence({ accountId, storyId, ...told }: PresenceOptions) {
  const [presence, setPresence] = useState<Presence>({ name: "free" });
  const people = usePeople(accountId, storyId);
  const tells = useRef(told);
  tells.current = told;
  const lock = useRef<LockKeeper>(undefined);
  const wasTouched = useRef(false);

  useEffect(() => {
    let end = () => {};
    let isOver = false;
    void writerKey().then((key) => {
      if (!key || isOver) return;
      const keeper = makeKeeper(storyId, key, {
        onPresence: (next) => {
          setPresence(next);
          if ("by" in next) forgetWriting();
          tells.current.onPresence(keeper.mayWrite);
        },
        onVersion: (version) => tells.current.onVersion(version),
      });
      lock.current = keeper;
      end = begin(storyId, keeper, (version) => tells.current.onVersion(version));
      if (wasTouched.current || wasWriting(storyId)) keeper.touch();
    });
    return () => {
      isOver = true;
      void tells.current.flush().finally(() => end());
    };
  }, [storyId]);

  const touch = useCallback(() => {
    wasTouched.current = true;
    lock.current?.touch();
  }, []);
  /** Where there is no lock there is nothing to take: writing is open. */
  const takeOver = useCallback(async () => (await lock.current?.takeOver()) ?? true, []);
  const look = useCallback(() => lock.current?.hear(), []);
  return { presence, people, touch, look, takeOver };
}

type Told = { onPresence: (presence: Presence) => void; onVersion: (version: number) => void };

const makeKeeper = (storyId: number, tab: string, told: Told) =>
  new LockKeeper({
    writerKey: tab,
    look: () => lookAtLock(storyId),
    take: (takeOver) => askLock(storyId, tab, takeOver),
    release: () => releaseLock(storyId, tab),
    isOwnDead: isOwnDeadTab,
    isHidden: () => document.visibilityState === "hidden",
    ...told,
  });

function begin(storyId: number, keeper: LockKeeper, onVersion: (version: number) => void): () => void {
  const leave = () => {
    if (keeper.presence.name === "writing") rememberWriting(storyId);
    keeper.stop();
  };
  const comeBack = (event: PageTransitionEvent) => event.persisted && keeper.start();
  const look = () => keeper.hear();
  const stopHearing = hearLine(storyId, (signal) => {
    if (signal.kind === "open") look();
    if (signal.kind === "lock" && signal.storyId === storyId) look();
    if (signal.kind === "story" && signal.storyId === storyId) onVersion(signal.version);
  });
  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", comeBack);
  document.addEventListener("visibilitychange", look);
  keeper.start();
  return () => {
    stopHearing();
    window.removeEventListener("pagehide", leave);
    window.removeEventListener("pageshow", comeBack);
    document.removeEventListener("visibilitychange", look);
    keeper.stop();
  };
}

function usePeople(accountId: number, storyId: number): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const people = new PeopleHere(accountId);
    const show = () =>
      setNames((before) => {
        const next = people.names(Date.now());
        return String(next) === String(before) ? before : next;
      });
    const hear = (signal: LineSignal) => {
      if (signal.kind !== "presence" || signal.storyId !== storyId) return;
      people.hear(signal, Date.now());
      show();
    };
    const stop = hearLine(storyId, hear);
    const round = setInterval(show, LOOK_ROUND_MS);
    return () => {
      stop();
      clearInterval(round);
    };
  }, [accountId, storyId]);
  return names;
}
