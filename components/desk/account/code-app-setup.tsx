import type { FormEvent } from "react";
import { accountMessages as say } from "./messages";

export type Offer = { picture: string; letters: string };

type Props = {
  offer: Offer;
  isBusy: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onCancel: () => void;
};

/** The square for the app's camera, its letters for those without one, and the first code. */
export const CodeAppSetup = ({ offer, isBusy, onSubmit, onCancel }: Props) => (
  <form onSubmit={onSubmit} className="grid gap-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
    {/* biome-ignore lint/performance/noImgElement: drawn by us a moment ago, shown once */}
    <img
      src={`data:image/svg+xml,${encodeURIComponent(offer.picture)}`}
      alt=""
      width={192}
      height={192}
      className="rounded-md border border-hair bg-[#fff]"
    />
    <div className="grid content-start gap-3">
      <p>{say.scan}</p>
      <p className="text-soft text-sm">
        {say.typeLetters}{" "}
        <bdi dir="ltr" className="break-all font-mono text-ink">
          {offer.letters}
        </bdi>
      </p>
      <div>
        <label htmlFor="first-code" className="field-label">
          {say.firstCode}
        </label>
        <input
          id="first-code"
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[\d\s]{6,8}"
          maxLength={8}
          required
          className="box !w-40 text-center font-mono text-lg"
        />
      </div>
      <div className="flex gap-2">
        <button type="submit" className="button primary" disabled={isBusy}>
          {say.turnOn}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </div>
  </form>
);
