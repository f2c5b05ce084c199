"use client";

import { Camera, Upload } from "lucide-react";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { traySays as say } from "./messages";
import { SharedWords } from "./shared-words";
import { UploadRows } from "./upload-rows";
import { useDrop } from "./use-drop";
import { useUploads } from "./use-uploads";

const accept = "image/jpeg,image/png,image/webp,image/gif";

/** Where pictures come in: chosen, dropped, pasted, taken with the phone; `more` is another way in, beside the buttons. */
export function UploadTray({ more }: { more?: ReactNode }) {
  const uploads = useUploads();
  const [problem, setProblem] = useState("");
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const { queue } = uploads;
  const take = useCallback(
    (taken: File[]) => {
      setProblem(taken.length > 0 ? "" : say.noPictures);
      if (taken.length > 0) queue.add(taken);
    },
    [queue],
  );
  const isOver = useDrop(take);
  const input = { type: "file", accept, hidden: true } as const;
  const read = (list: HTMLInputElement) => {
    queue.add([...(list.files ?? [])]);
    list.value = "";
  };
  return (
    <section
      aria-label={say.title}
      className="mb-4 rounded-lg border border-hair bg-raised p-3 data-over:border-accent data-over:bg-wash sm:p-4"
      data-over={isOver || undefined}
    >
      <div className="flex flex-wrap items-center gap-2">
        <input
          {...input}
          ref={files}
          multiple
          aria-label={say.choose}
          onChange={(event) => read(event.target)}
        />
        <input
          {...input}
          ref={camera}
          capture="environment"
          aria-label={say.camera}
          onChange={(event) => read(event.target)}
        />
        <button
          type="button"
          className="button primary pointer-coarse:min-h-11"
          onClick={() => files.current?.click()}
        >
          <Upload size={16} aria-hidden="true" />
          {say.choose}
        </button>
        <button
          type="button"
          className="button min-h-11 pointer-fine:hidden"
          onClick={() => camera.current?.click()}
        >
          <Camera size={16} aria-hidden="true" />
          {say.camera}
        </button>
        {more}
        <p className="min-w-0 text-[0.8125rem] leading-normal text-soft sm:flex-1">
          {isOver ? <b className="text-accent">{say.dropHere}</b> : say.hint}
        </p>
      </div>
      <p role="alert" className="field-problem empty:hidden">
        {problem}
      </p>
      {uploads.rows.length > 0 ? (
        <>
          <SharedWords queue={queue} />
          <UploadRows {...uploads} />
        </>
      ) : null}
    </section>
  );
}
