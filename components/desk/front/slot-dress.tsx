"use client";

import { useState } from "react";
import { PictureDialog } from "@/components/editor/picture-dialog";
import type { FrontPin } from "@/db/types";
import { Dialog } from "../dialog";
import { frontDeskMessages as say } from "./messages";
import type { FrontCard } from "./types";

const LONGEST = 200;

export type SlotDressProps = {
  card: FrontCard;
  pin: FrontPin | null;
  onApply: (dress: Pick<FrontPin, "headline" | "pictureId">) => void;
  onClose: () => void;
};

/** What a story is called and shows on the front alone. */
export function SlotDress({ card, pin, onApply, onClose }: SlotDressProps) {
  const [headline, setHeadline] = useState(pin?.headline ?? "");
  const [pictureId, setPictureId] = useState(pin?.pictureId ?? null);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Dialog
      open
      title={say.dress}
      lead={pin?.headline ? undefined : card.headline}
      closeName={say.close}
      onClose={onClose}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onApply({ headline: headline.trim(), pictureId });
        }}
      >
        <label className="grid gap-1">
          <span className="field-label">{say.headline}</span>
          <textarea
            className="box"
            rows={3}
            maxLength={LONGEST}
            placeholder={say.headlineHint}
            value={headline}
            onChange={(event) => setHeadline(event.target.value)}
          />
        </label>
        <div className="flex flex-wrap items-center gap-2">
          <span className="me-auto text-soft">
            {say.picture}: {pictureId === null ? say.pictureOwn : say.pictureChosen}
          </span>
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {say.choosePicture}
          </button>
          {pictureId === null ? null : (
            <button type="button" className="button quiet" onClick={() => setPictureId(null)}>
              {say.dropPicture}
            </button>
          )}
        </div>
        <div className="flex justify-end gap-2">
          <button type="button" className="button quiet" onClick={onClose}>
            {say.cancel}
          </button>
          <button type="submit" className="button primary">
            {say.apply}
          </button>
        </div>
      </form>
      {isChoosing ? (
        <PictureDialog
          onChoose={(picture) => {
            setPictureId(picture.id);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </Dialog>
  );
}
