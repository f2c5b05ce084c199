"use client";

import { useId } from "react";
import { FormDialog } from "./form-dialog";
import { sectionsMessages as say } from "./messages";
import { TextBox } from "./text-box";
import type { Act, DeskName, SectionRow } from "./types";

export type SectionDialogProps = {
  section: SectionRow | null;
  desks: DeskName[];
  save: Act;
  onClose: () => void;
};

/** A section being opened or changed; its address is changed by itself. */
export function SectionDialog({ section, desks, save, onClose }: SectionDialogProps) {
  const id = useId();
  return (
    <FormDialog
      title={section ? `${say.edit}: ${section.name}` : say.add}
      act={save}
      actName={say.save}
      given={section ? { id: section.id } : {}}
      onClose={onClose}
    >
      <TextBox label={say.name} name="name" value={section?.name} most={40} isNeeded />
      <TextBox label={say.description} name="description" value={section?.description} most={200} />
      <div>
        <label htmlFor={id} className="field-label">
          {say.desk}
        </label>
        <select
          id={id}
          name="desk"
          className="box"
          defaultValue={section?.deskId}
          aria-describedby={section ? `${id}-hint` : undefined}
        >
          {desks.map((desk) => (
            <option key={desk.id} value={desk.id}>
              {desk.name}
            </option>
          ))}
        </select>
        {section ? (
          <p id={`${id}-hint`} className="mt-1 text-[0.8125rem] text-soft">
            {say.deskHint}
          </p>
        ) : null}
      </div>
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          name="isShown"
          value="yes"
          defaultChecked={section?.isShown ?? true}
          className="size-4 accent-accent"
        />
        {say.isShown}
      </label>
    </FormDialog>
  );
}
