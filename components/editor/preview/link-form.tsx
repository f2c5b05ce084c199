"use client";

import { useState } from "react";
import { previewMessages as say } from "./messages";

const durations = [1, 24, 72] as const;

export type LinkFormProps = {
  isBusy: boolean;
  /** Of the link just made; told once. */
  address: string | undefined;
  onMake: (hours: number) => void;
};

/** How long a new link lasts, and its address once it is made. */
export function LinkForm({ isBusy, address, onMake }: LinkFormProps) {
  const [hours, setHours] = useState<number>(24);
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onMake(hours);
      }}
    >
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="field-label mb-1">{say.lasts}</legend>
        {durations.map((duration) => (
          <label
            key={duration}
            className="button has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="preview-hours"
              className="sr-only"
              checked={hours === duration}
              onChange={() => setHours(duration)}
            />
            {say.durations[duration]}
          </label>
        ))}
        <button type="submit" className="button primary ms-auto" disabled={isBusy}>
          {say.make}
        </button>
      </fieldset>
      {address ? <MadeAddress key={address} address={address} /> : null}
    </form>
  );
}

function MadeAddress({ address }: { address: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="rounded-md border border-green bg-raised px-3 py-2">
      <p className="mb-1 font-bold text-green">{say.made}</p>
      <div className="flex gap-2">
        <input
          dir="ltr"
          readOnly
          aria-label={say.address}
          className="box"
          value={address}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {say.copy}
        </button>
      </div>
      <p role="status" className="text-[0.8125rem] text-soft">
        {isCopied ? say.copied : null}
      </p>
    </div>
  );
}
