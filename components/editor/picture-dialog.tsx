"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Dialog } from "@/components/desk/dialog";
import { markMessages } from "@/components/desk/media/messages";
import { mediaAddress } from "@/components/site/media-address";
import { findPictures, type PictureOption } from "./ask-desk";
import { editorMessages as say } from "./messages";
import { AddressField } from "./upload/address-field";
import { UploadButton } from "./upload/upload-button";

const PAUSE_MS = 250;

export type PictureDialogProps = {
  onChoose: (picture: PictureOption) => void;
  onClose: () => void;
  /** What stands over the pictures while several are chosen. */
  chosen?: ReactNode;
};

/** The library, newest first; words narrow it. */
export function PictureDialog({ onChoose, onClose, chosen }: PictureDialogProps) {
  const [words, setWords] = useState("");
  const [pictures, setPictures] = useState<PictureOption[] | null>(null);
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(
      async () => {
        const found = await findPictures(words.trim());
        if (!isStale) setPictures(found);
      },
      words === "" ? 0 : PAUSE_MS,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <Dialog open title={say.choosePicture} closeName={say.close} onClose={onClose} size="large">
      <input
        type="search"
        className="box mb-3"
        aria-label={say.pictureSearch}
        placeholder={say.pictureSearch}
        value={words}
        maxLength={80}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-1 flex-wrap items-center gap-2">
          <UploadButton onSent={onChoose} />
          <AddressField onSent={onChoose} />
        </div>
        {chosen}
      </div>
      {pictures?.length ? (
        <ul className="grid max-h-[65dvh] grid-cols-2 gap-2 overflow-y-auto p-1 sm:grid-cols-3 lg:grid-cols-4">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                className="w-full text-start disabled:opacity-55"
                disabled={Boolean(picture.fault)}
                onClick={() => onChoose(picture)}
              >
                <picture>
                  <img
                    src={mediaAddress(picture, 320, "jpg")}
                    alt=""
                    loading="lazy"
                    width={picture.width}
                    height={picture.height}
                    className="aspect-video w-full rounded-md object-cover"
                    style={{ backgroundColor: picture.tone }}
                  />
                </picture>
                <span className="mt-0.5 line-clamp-2 pb-1 text-[0.8125rem] leading-normal">
                  {picture.alt || picture.caption || picture.credit}
                </span>
                {picture.fault ? (
                  <span className="text-[0.8125rem] text-accent">{markMessages[picture.fault]}</span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="py-8 text-center text-soft" role="status">
          {pictures ? say.noPictures : say.loading}
        </p>
      )}
    </Dialog>
  );
}
