"use client";

import { ImageOff, ImagePlus } from "lucide-react";
import { useId, useState } from "react";
import type { PictureOption } from "./ask-desk";
import { FocalPicture } from "./fields/focal-picture";
import { FieldProblem } from "./grow-area";
import { editorMessages as say } from "./messages";
import { PictureDialog } from "./picture-dialog";

export type Lead = { leadMediaId: number | null; leadAlt: string; leadCaption: string };

export type PictureFieldProps = {
  lead: Lead;
  picture: PictureOption | null;
  limits: { alt: number; caption: number };
  readOnly: boolean;
  problem?: string | undefined;
  onChange: (lead: Lead, picture: PictureOption | null) => void;
};

/** The picture over the story, with words of its own for this story. */
export function PictureField({ lead, picture, limits, readOnly, problem, onChange }: PictureFieldProps) {
  const [isChoosing, setChoosing] = useState(false);
  const id = useId();
  const choose = (chosen: PictureOption) => {
    setChoosing(false);
    onChange({ leadMediaId: chosen.id, leadAlt: "", leadCaption: "" }, chosen);
  };
  return (
    <fieldset data-field="leadMediaId leadAlt" aria-label={say.picture} className="min-w-0">
      {picture ? (
        <>
          <FocalPicture picture={picture} alt={lead.leadAlt || picture.alt} />
          <label htmlFor={`${id}-alt`} className="field-label">
            {say.alt}
          </label>
          <textarea
            id={`${id}-alt`}
            rows={2}
            className="box"
            value={lead.leadAlt}
            placeholder={picture.alt || say.altHint}
            maxLength={limits.alt}
            readOnly={readOnly}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-alt-problem` : undefined}
            onChange={(event) => onChange({ ...lead, leadAlt: event.target.value }, picture)}
          />
          <FieldProblem id={`${id}-alt`} problem={problem} />
          <label htmlFor={`${id}-caption`} className="field-label">
            {say.caption}
          </label>
          <textarea
            id={`${id}-caption`}
            rows={2}
            className="box"
            value={lead.leadCaption}
            placeholder={picture.caption}
            maxLength={limits.caption}
            readOnly={readOnly}
            onChange={(event) => onChange({ ...lead, leadCaption: event.target.value }, picture)}
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
            <button
              type="button"
              className="button quiet"
              onClick={() => onChange({ leadMediaId: null, leadAlt: "", leadCaption: "" }, null)}
            >
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
