"use client";

import { Upload } from "lucide-react";
import { useRef, useState } from "react";
import { sendRecording } from "@/components/desk/media/upload/send-recording";
import type { Recording } from "@/db/types";
import { recordingMessages as say } from "./messages";

/** iPads offer nothing for a list of types they do not know: the endings stand beside them. */
const accept = {
  audio: "audio/*,.mp3,.m4a,.ogg,.oga,.opus,.wav,.weba",
  video: "video/mp4,video/webm,video/quicktime,.mp4,.m4v,.mov,.webm",
} as const;

type State =
  | { name: "idle" }
  | { name: "sending"; part: number }
  | { name: "refused"; message: string }
  | { name: "cut"; file: File };

export type RecordingUploadProps = { kind: Recording["kind"]; onSent: (recording: Recording) => void };

/** A file of this device into the library, piece by piece; cut off, it goes on from there. */
export function RecordingUpload({ kind, onSent }: RecordingUploadProps) {
  const [state, setState] = useState<State>({ name: "idle" });
  const input = useRef<HTMLInputElement>(null);
  const send = async (file: File | undefined) => {
    if (!file) return;
    setState({ name: "sending", part: 0 });
    const sent = await sendRecording(file, (part) => setState({ name: "sending", part }));
    if (sent.kind === "cut") setState({ name: "cut", file });
    else if (sent.kind === "refused") setState({ name: "refused", message: sent.message });
    else if (sent.recording.kind === kind) onSent(sent.recording);
    else setState({ name: "refused", message: say.otherKind[kind] });
  };
  return (
    <div className="mb-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          ref={input}
          type="file"
          accept={accept[kind]}
          hidden
          aria-label={say.upload[kind]}
          onChange={(event) => {
            send(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <button
          type="button"
          className="button pointer-coarse:min-h-11"
          disabled={state.name === "sending"}
          onClick={() => input.current?.click()}
        >
          <Upload size={16} aria-hidden="true" />
          {say.upload[kind]}
        </button>
        <p className="field-label">{say.takes[kind]}</p>
      </div>
      <Told state={state} onGoOn={send} />
    </div>
  );
}

function Told({ state, onGoOn }: { state: State; onGoOn: (file: File) => void }) {
  if (state.name === "idle") return null;
  if (state.name === "sending")
    return (
      <div className="mt-2">
        <p role="status" className="field-label">
          {state.part < 1 ? say.sending(Math.floor(state.part * 100)) : say.working}
        </p>
        <progress aria-hidden="true" value={state.part} max={1} className="h-2 w-full accent-accent" />
      </div>
    );
  return (
    <div role="alert" className="mt-2 flex flex-wrap items-center gap-3">
      <p className="field-problem">{state.name === "cut" ? say.cut : state.message}</p>
      {state.name === "cut" ? (
        <button type="button" className="button" onClick={() => onGoOn(state.file)}>
          {say.goOn}
        </button>
      ) : null}
    </div>
  );
}
