"use client";

import { useId } from "react";
import type { CheckKind } from "@/db/review-types";
import { Dialog } from "../dialog";
import { DialogEnd } from "../dialog-end";
import { useAct } from "../style/use-act";
import { checklistMessages as say } from "./messages";
import type { ChecklistActs, ChecklistItem, SectionName } from "./types";

export type CheckDialogProps = {
  item: ChecklistItem | null;
  sectionId: number | null;
  sections: SectionName[];
  save: ChecklistActs["save"];
  onClose: () => void;
};

const kinds = Object.keys(say.kinds) as CheckKind[];

/** An item of the checklist being written or changed. */
export function CheckDialog({ item, sectionId, sections, save, onClose }: CheckDialogProps) {
  const id = useId();
  const { answer, isBusy, send } = useAct(save, onClose);
  return (
    <Dialog open title={item ? say.editTitle : say.addTitle} closeName={say.close} onClose={onClose}>
      <form
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        {item ? <input type="hidden" name="id" value={item.id} /> : null}
        <div>
          <label htmlFor={`${id}-label`} className="field-label">
            {say.label}
          </label>
          <input
            id={`${id}-label`}
            name="label"
            className="box"
            required
            maxLength={200}
            defaultValue={item?.label}
          />
        </div>
        <div>
          <label htmlFor={`${id}-section`} className="field-label">
            {say.section}
          </label>
          <select id={`${id}-section`} name="section" className="box" defaultValue={sectionId ?? ""}>
            <option value="">{say.everySection}</option>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-kind`} className="field-label">
            {say.kind}
          </label>
          <select id={`${id}-kind`} name="kind" className="box" defaultValue={item?.kind ?? "ticked"}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <label className="flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            name="isRequired"
            value="yes"
            defaultChecked={item?.isRequired ?? true}
            className="size-4 accent-accent"
          />
          {say.required}
        </label>
        {answer ? (
          <p role="alert" className="font-bold text-accent">
            {[answer.message, ...answer.problems.map(({ message }) => message)].join(" ")}
          </p>
        ) : null}
        <DialogEnd act={say.save} cancel={say.cancel} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
