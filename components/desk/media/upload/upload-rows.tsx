import { X } from "lucide-react";
import Link from "next/link";
import { mediaAddress } from "@/components/site/media-address";
import { plural } from "@/newsroom/arabic/plural";
import { AlikeNote } from "./alike-note";
import { Bar } from "./bar";
import { arrivedForms, traySays as say } from "./messages";
import type { Row, UploadQueue } from "./upload-queue";

export type UploadRowsProps = { queue: UploadQueue; rows: readonly Row[]; arrived: number };

const partOf = ({ state }: Row) =>
  state.name === "done" || state.name === "refused" ? 1 : state.name === "sending" ? state.part : 0;

/** How far all of them are, and each by itself. */
export function UploadRows({ queue, rows, arrived }: UploadRowsProps) {
  const part = rows.reduce((sum, row) => sum + partOf(row), 0) / rows.length;
  return (
    <div className="mt-3 border-t border-hair pt-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p role="status" className="font-bold">
          {plural(arrived, arrivedForms)} <span className="text-soft">/ {rows.length}</span>
        </p>
        <div className="min-w-32 flex-1">
          <Bar part={part} label={say.progress} />
        </div>
        {arrived > 0 ? (
          <button
            type="button"
            className="button quiet"
            onClick={() => queue.dismiss(({ state }) => state.name === "done")}
          >
            {say.clear}
          </button>
        ) : null}
      </div>
      <ul className="mt-2 grid max-h-80 gap-x-6 overflow-y-auto sm:grid-cols-2 xl:grid-cols-3">
        {rows.map((row) => (
          <li key={row.id} className="flex min-w-0 items-center gap-2 border-b border-hair py-1.5">
            <UploadRow row={row} queue={queue} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UploadRow({ row, queue }: { row: Row; queue: UploadQueue }) {
  const { state, file } = row;
  const isWrong = state.name === "refused" || (state.name === "done" && state.problem !== "");
  return (
    <>
      {state.name === "done" ? (
        <picture className="shrink-0">
          <img
            src={mediaAddress({ ...state.picture, focalX: 0.5, focalY: 0.5 }, 320, "webp")}
            alt=""
            className="size-11 rounded-sm object-cover"
            style={{ backgroundColor: state.picture.tone }}
          />
        </picture>
      ) : (
        <span aria-hidden="true" className="size-11 shrink-0 rounded-sm bg-wash" />
      )}
      <div className="min-w-0 flex-1 text-[0.8125rem] leading-normal">
        <p className="truncate">
          <bdi>{file.name}</bdi>
        </p>
        <p className={isWrong ? "text-accent" : "text-soft"}>{saidOf(row)}</p>
        {state.name === "done" ? <AlikeNote id={state.picture.id} /> : null}
        {state.name === "sending" ? <Bar part={state.part} className="mt-1 h-1.5" /> : null}
        {state.name === "cut" || (state.name === "refused" && !state.isFinal) ? (
          <button type="button" className="button my-1" onClick={() => queue.retry(row.id)}>
            {state.name === "cut" ? say.goOn : say.retry}
          </button>
        ) : null}
      </div>
      {state.name === "done" ? (
        <Link href={`/desk/media/${state.picture.id}`} prefetch={false} className="button quiet">
          {say.open}
        </Link>
      ) : null}
      {state.name === "sending" ? null : (
        <button
          type="button"
          className="button quiet"
          aria-label={say.dismiss(file.name)}
          onClick={() => queue.dismiss(({ id }) => id === row.id)}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
    </>
  );
}

function saidOf({ state }: Row): string {
  if (state.name === "waiting") return say.waiting;
  if (state.name === "cut") return say.cut;
  if (state.name === "refused") return state.message;
  if (state.name === "done") return state.problem || say.done;
  return state.part < 1 ? say.sending(Math.floor(state.part * 100)) : say.working;
}
