"use client";

import { ImageOff, ImagePlus } from "lucide-react";
import { useId, useState } from "react";
import { later } from "@/components/desk/later";
import { MissingDialog, WaitingDialog } from "@/components/desk/missing-dialog";
import type { PictureOption } from "./ask-desk";
import { FocalPicture } from "./fields/focal-picture";
import { FieldProblem } from "./grow-area";
import { editorMessages as say } from "./messages";

/** It asks the library: without a network there is nothing in it. */
const PictureDialog = later(() => import("./picture-dialog").then((file) => file.PictureDialog), {
  Loading: WaitingDialog,
  Missing: MissingDialog,
});

export type Lead = { leadMediaId: number | null; leadAlt: string; leadCaption: string; leadCredit: string };

export type PictureFieldProps = {
  lead: Lead;
  picture: PictureOption | null;
  limits: { alt: number; caption: number; pictureCredit: number };
  readOnly: boolean;
  problem?: string | undefined;
  onChange: (lead: Lead, picture: PictureOption | null) => void;
};

const none: Lead = { leadMediaId: null, leadAlt: "", leadCaption: "", leadCredit: "" };

/** The picture over the story, with words of its own for this story. */
export function PictureField({ lead, picture, limits, readOnly, problem, onChange }: PictureFieldProps) {
  const [isChoosing, setChoosing] = useState(false);
  const words = (field: "leadAlt" | "leadCaption" | "leadCredit", most: number) => ({
    most,
    readOnly,
    value: lead[field],
    onChange: (value: string) => onChange({ ...lead, [field]: value }, picture),
  });
  const choose = (chosen: PictureOption) => {
    setChoosing(false);
    onChange({ ...none, leadMediaId: chosen.id }, chosen);
  };
  return (
    <fieldset data-field="leadMediaId leadAlt" aria-label={say.picture} className="min-w-0">
      {picture ? (
        <>
          <FocalPicture picture={picture} alt={lead.leadAlt || picture.alt} />
          <Words
            {...words("leadAlt", limits.alt)}
            label={say.alt}
            hint={picture.alt || say.altHint}
            rows={2}
            problem={problem}
          />
          <Words
            {...words("leadCaption", limits.caption)}
            label={say.caption}
            hint={picture.caption}
            rows={2}
          />
          <Words
            {...words("leadCredit", limits.pictureCredit)}
            label={say.pictureCredit}
            hint={picture.credit}
            rows={1}
          />
        </>
      ) : null}
      {readOnly ? null : (
        <div className="mt-1 flex gap-2">
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            <ImagePlus size={16} aria-hidden="true" />
            {picture ? say.changePicture : say.choosePicture}
          </button>
          {picture ? (
            <button type="button" className="button quiet" onClick={() => onChange(none, null)}>
              <ImageOff size={16} aria-hidden="true" />
              {say.removePicture}
            </button>
          ) : null}
        </div>
      )}
      {isChoosing ? <PictureDialog onChoose={choose} onClose={() => setChoosing(false)} /> : null}
    </fieldset>
  );
}

type WordsProps = {
  label: string;
  value: string;
  /** What the library says, used where nothing is written here. */
  hint: string;
  rows: number;
  most: number;
  readOnly: boolean;
  problem?: string | undefined;
  onChange: (value: string) => void;
};

function Words({ label, value, hint, rows, most, readOnly, problem, onChange }: WordsProps) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        className="box"
        value={value}
        placeholder={hint}
        maxLength={most}
        readOnly={readOnly}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <FieldProblem id={id} problem={problem} />
    </>
  );
}
