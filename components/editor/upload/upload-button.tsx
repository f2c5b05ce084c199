"use client";

import { Upload } from "lucide-react";
import { useRef, useState } from "react";
import type { PictureOption } from "../ask-desk";
import { uploadMessages as say } from "./messages";
import { sendPicture } from "./send-picture";

type State = { text: string; isProblem: boolean } | null;

/** A file of this device into the library; what comes of it is chosen at once. */
export function UploadButton({ onSent }: { onSent: (picture: PictureOption) => void }) {
  const [state, setState] = useState<State>(null);
  const input = useRef<HTMLInputElement>(null);
  const isBusy = state !== null && !state.isProblem;
  const send = async (file: File | undefined) => {
    if (!file) return;
    setState({ text: say.sending(file.name, 0), isProblem: false });
    const sent = await sendPicture(file, (part) =>
      setState({
        text: part < 1 ? say.sending(file.name, Math.round(part * 100)) : say.working(file.name),
        isProblem: false,
      }),
    );
    setState(sent.ok ? null : { text: sent.message, isProblem: true });
    if (sent.ok) onSent(sent.picture);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        hidden
        aria-label={say.upload}
        onChange={(event) => {
          send(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <button
        type="button"
        className="button pointer-coarse:min-h-11"
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        <Upload size={16} aria-hidden="true" />
        {say.upload}
      </button>
      <p
        role={state?.isProblem ? "alert" : "status"}
        className={state?.isProblem ? "field-problem" : "field-label"}
      >
        {state?.text}
      </p>
    </div>
  );
}
