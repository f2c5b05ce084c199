"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { each, editMany, type Outcome, removeOne, restoreOne } from "./ask-library";
import type { Tile } from "./types";

export type Act = "edited" | "removed" | "restored";
export type Done = { act: Act; outcomes: Outcome[] };

/** What is chosen on the shelf, what was done with it, and the way back from a removal. */
export function useShelf(tiles: Tile[]) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [done, setDone] = useState<Done | null>(null);
  const [isBusy, setBusy] = useState(false);
  const last = useRef<number | null>(null);
  const order = tiles.map(({ id }) => id);
  const ids = order.filter((id) => chosen.has(id));

  /** With Shift: everything between this one and the one before it. */
  const choose = (wanted: number[], isChosen: boolean, isRange = false) => {
    const [one] = wanted;
    const from = last.current === null ? -1 : order.indexOf(last.current);
    const to = one === undefined ? -1 : order.indexOf(one);
    const all =
      isRange && from >= 0 && to >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : wanted;
    last.current = one ?? null;
    setChosen((before) => {
      const after = new Set(before);
      for (const id of all) isChosen ? after.add(id) : after.delete(id);
      return after;
    });
  };

  const run = async (act: Act, work: () => Promise<Outcome[]>) => {
    setBusy(true);
    const outcomes = await work();
    setBusy(false);
    setDone({ act, outcomes });
    setChosen(new Set(outcomes.filter((outcome) => !outcome.done).map(({ id }) => id)));
    router.refresh();
  };

  return {
    chosen,
    ids,
    choose,
    drop: () => setChosen(new Set()),
    done,
    isBusy,
    edit: (change: Record<string, unknown>) => run("edited", () => editMany(ids, change)),
    remove: () => run("removed", () => each(ids, removeOne)),
    restore: () => run("restored", () => each(ids, restoreOne)),
    undo: () =>
      run("restored", () =>
        each(
          (done?.outcomes ?? []).filter((outcome) => outcome.done).map(({ id }) => id),
          restoreOne,
        ),
      ),
  };
}
