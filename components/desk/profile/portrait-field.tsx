"use client";

import { CircleUser } from "lucide-react";
import { useState } from "react";
import { mediaAddress } from "@/components/site/media-address";
import { later } from "../later";
import { MissingDialog, WaitingDialog } from "../missing-dialog";
import { profileMessages as say } from "./messages";
import type { Profile } from "./types";

/** It asks the library: without a network there is nothing in it. */
const PictureDialog = later(
  () => import("@/components/editor/picture-dialog").then((file) => file.PictureDialog),
  { Loading: WaitingDialog, Missing: MissingDialog },
);

type Props = { picture: Profile["picture"]; mayPick: boolean; problem: string | undefined };

/** The face beside a name. */
export function PortraitField({ picture: initial, mayPick, problem }: Props) {
  const [picture, setPicture] = useState(initial);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className="flex items-center gap-3">
      <legend className="sr-only">{say.picture}</legend>
      <input type="hidden" name="pictureId" value={picture?.id ?? ""} />
      {picture ? (
        <picture>
          <img
            src={mediaAddress(picture, 320, "jpg")}
            alt={picture.alt}
            width={72}
            height={72}
            className="size-18 rounded-md object-cover"
            style={{ backgroundColor: picture.tone }}
          />
        </picture>
      ) : (
        <CircleUser size={72} strokeWidth={1} aria-hidden="true" className="text-soft" />
      )}
      <div className="flex flex-wrap gap-1.5">
        {mayPick ? (
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {picture ? say.changePicture : say.choosePicture}
          </button>
        ) : null}
        {picture ? (
          <button type="button" className="button quiet" onClick={() => setPicture(null)}>
            {say.removePicture}
          </button>
        ) : null}
        {problem ? <p className="field-problem basis-full">{problem}</p> : null}
      </div>
      {isChoosing ? (
        <PictureDialog
          onChoose={(chosen) => {
            setPicture(chosen);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </fieldset>
  );
}
