"use client";

import { Link2 } from "lucide-react";
import { useId, useState } from "react";
import type { PictureOption } from "../ask-desk";
import { fetchPicture } from "./fetch-picture";
import { uploadMessages as say } from "./messages";

type State = { kind: "idle" | "working" } | { kind: "refused"; message: string };

/** A picture of another site into the library: our server fetches it, and it is chosen at once. */
export function AddressField({ onSent }: { onSent: (picture: PictureOption) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [address, setAddress] = useState("");
  const [state, setState] = useState<State>({ kind: "idle" });
  const id = useId();
  const isBusy = state.kind === "working";
  const send = async () => {
    if (address.trim() === "" || isBusy) return;
    setState({ kind: "working" });
    const sent = await fetchPicture(address);
    setState(sent.ok ? { kind: "idle" } : { kind: "refused", message: sent.message });
    if (!sent.ok) return;
    setAddress("");
    onSent(sent.picture);
  };
  if (!isOpen)
    return (
      <button type="button" className="button pointer-coarse:min-h-11" onClick={() => setOpen(true)}>
        <Link2 size={16} aria-hidden="true" />
        {say.fromAddress}
      </button>
    );
  return (
    <div className="w-full">
      <label htmlFor={id} className="field-label">
        {say.address}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          ref={focusOnce}
          type="url"
          dir="ltr"
          className="box min-w-0 flex-1"
          placeholder="https://"
          autoComplete="off"
          value={address}
          maxLength={2_000}
          aria-invalid={state.kind === "refused" || undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) => setAddress(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            send();
          }}
        />
        <button type="button" className="button" disabled={isBusy} onClick={send}>
          {say.fetch}
        </button>
      </div>
      <p
        id={`${id}-said`}
        role={state.kind === "refused" ? "alert" : "status"}
        className={state.kind === "refused" ? "field-problem" : "field-label"}
      >
        {state.kind === "refused" ? state.message : isBusy ? say.fetching : say.addressHint}
      </p>
    </div>
  );
}

const focusOnce = (field: HTMLInputElement | null) => field?.focus();
