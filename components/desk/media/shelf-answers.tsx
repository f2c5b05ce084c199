import { useRef } from "react";
import { plural } from "@/newsroom/arabic/plural";
import { pictureForms, bulkMessages as say } from "./messages";
import { nameOf, type Tile } from "./types";
import type { Done } from "./use-shelf";

export type ShelfAnswersProps = {
  done: Done | null;
  tiles: Tile[];
  isBusy: boolean;
  onUndo: () => void;
};

/** What came of an act: how many, which were refused and why, and the way back from a removal. */
export function ShelfAnswers({ done, tiles, isBusy, onUndo }: ShelfAnswersProps) {
  const names = useRef(new Map<number, string>());
  for (const tile of tiles) names.current.set(tile.id, nameOf(tile));
  const went = done?.outcomes.filter((outcome) => outcome.done).length ?? 0;
  const refused = (done?.outcomes ?? []).flatMap((outcome) => (outcome.done ? [] : [outcome]));
  return (
    <div role="status" className={done ? "mb-3 grid gap-2" : "sr-only"}>
      {done && went > 0 ? (
        <p className="notice border-green">
          {say[done.act]}: {plural(went, pictureForms)}
          {done.act === "removed" ? (
            <button type="button" className="button" disabled={isBusy} onClick={onUndo}>
              {say.undo}
            </button>
          ) : null}
        </p>
      ) : null}
      {refused.length > 0 ? (
        <ul aria-label={say.refused} className="notice grid border-accent">
          {refused.map(({ id, message }) => (
            <li key={id}>
              <span className="font-bold">{names.current.get(id)}</span>
              <span className="block text-accent">{message}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
