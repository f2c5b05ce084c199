"use client";

import { useRef, useState } from "react";
import type { Recording } from "@/db/types";
import { recordingShelf } from "../shelves";
import { sendCaptions } from "./ask-recordings";
import { recordingMessages } from "./messages";

const say = recordingMessages.captions;

/** A file with what is said, into the library beside its recording, or away again. */
export function CaptionsTool({ recording }: { recording: Recording }) {
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const send = async (file: File | null) => {
    setBusy(true);
    const answer = await sendCaptions(recording.id, file);
    setBusy(false);
    setProblem(typeof answer === "string" ? answer : "");
    if (typeof answer !== "string") recordingShelf.learn([answer]);
  };
  const has = recording.captionsHash !== "";
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".vtt,.srt,text/vtt"
        hidden
        aria-label={has ? say.replace : say.add}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) send(file);
          event.target.value = "";
        }}
      />
      <button type="button" disabled={isBusy} onClick={() => input.current?.click()}>
        {has ? say.replace : say.add}
      </button>
      {has ? (
        <button type="button" disabled={isBusy} onClick={() => send(null)}>
          {say.takeAway}
        </button>
      ) : null}
      {problem ? (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      ) : null}
    </>
  );
}
