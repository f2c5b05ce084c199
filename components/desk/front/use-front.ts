"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { FrontPlan } from "@/db/types";
import { askNewsroom } from "../plan/ask-newsroom";
import { readArrangement, sendPlan } from "./ask-front";
import { frontDeskMessages as say } from "./messages";
import { rebase } from "./plan-acts";
import { PlanKeeper } from "./plan-keeper";
import type { Arrangement } from "./types";

/** The front as it is being arranged here, and what may be done with it. */
export function useFront(initial: Arrangement) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one keeper for as long as the screen stands
  const keeper = useMemo(() => new PlanKeeper(initial, sendPlan), []);
  const state = useSyncExternalStore(keeper.listen, keeper.read, keeper.read);
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState("");
  const [isBusy, setBusy] = useState(false);
  useEffect(() => () => keeper.stop(), [keeper]);
  useWarning(state.status !== "saved");

  const run = async (ask: () => ReturnType<typeof askNewsroom>, done: string) => {
    setBusy(true);
    setRefused("");
    setSaid("");
    try {
      if (!(await keeper.settled())) return;
      const answered = await ask();
      if (!answered.isDone) return setRefused(answered.message);
      keeper.take(readArrangement(answered.body));
      setSaid(done);
    } finally {
      setBusy(false);
    }
  };
  const version = () => ({ version: keeper.read().arrangement.version });
  const launches = "/api/desk/front/launches";
  return {
    state,
    said,
    refused,
    isBusy,
    forget: () => setRefused(""),
    change: (plan: FrontPlan) => {
      setSaid("");
      keeper.change(plan);
    },
    undo: () => keeper.undo(),
    launch: () => run(() => askNewsroom(launches, "POST", version()), say.launched),
    discard: () => run(() => askNewsroom("/api/desk/front", "DELETE", version()), say.discarded),
    rollBack: (to: number) =>
      run(() => askNewsroom(launches, "POST", { to, current: state.arrangement.launchId }), say.rolledBack),
    takeTheirs: async () => {
      const answered = await askNewsroom("/api/desk/front", "GET");
      if (answered.isDone) keeper.take(readArrangement(answered.body));
      else setRefused(answered.message);
    },
    keepMine: async () => {
      const answered = await askNewsroom("/api/desk/front", "GET");
      if (!answered.isDone) return setRefused(answered.message);
      const theirs = readArrangement(answered.body);
      keeper.insist(theirs, rebase(state.arrangement.plan, state.plan, theirs.plan));
    },
  };
}

export type FrontAtWork = ReturnType<typeof useFront>;

/** Leaving now would lose what no server has yet. */
function useWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isUnsaved]);
}
