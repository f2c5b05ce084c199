"use client";

import { PenLine, Plus, X } from "lucide-react";
import { useState } from "react";
import { FormDialog } from "./form-dialog";
import { LineTool } from "./line-tool";
import { closeDeskTitle, closeDeskWords, sectionsMessages as say } from "./messages";
import { TextBox } from "./text-box";
import type { DeskActs, DeskRow } from "./types";

type Asked = { kind: "name"; desk: DeskRow | null } | { kind: "close"; desk: DeskRow } | null;

/** The desks, what each holds and who is on it. */
export function DesksList({ desks, acts }: { desks: DeskRow[]; acts: DeskActs }) {
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  return (
    <section aria-label={say.kinds.desks}>
      <button
        type="button"
        className="button primary mb-3"
        onClick={() => setAsked({ kind: "name", desk: null })}
      >
        <Plus size={16} aria-hidden="true" />
        {say.addDesk}
      </button>
      <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised empty:hidden">
        {desks.map((desk) => (
          <DeskLine key={desk.id} desk={desk} onAsk={(kind) => setAsked({ kind, desk })} />
        ))}
      </ul>
      {asked?.kind === "name" ? (
        <FormDialog
          title={asked.desk ? `${say.renameDesk}: ${asked.desk.name}` : say.addDesk}
          act={acts.save}
          actName={say.save}
          given={asked.desk ? { id: asked.desk.id } : {}}
          onClose={close}
        >
          <TextBox label={say.name} name="name" value={asked.desk?.name} most={40} isNeeded />
        </FormDialog>
      ) : null}
      {asked?.kind === "close" ? (
        <FormDialog
          title={closeDeskTitle(asked.desk.name)}
          act={acts.close}
          actName={say.doCloseDesk}
          given={{ id: asked.desk.id }}
          onClose={close}
        >
          <p>{closeDeskWords(asked.desk.people)}</p>
        </FormDialog>
      ) : null}
    </section>
  );
}

/** A desk that still holds sections is not closed: they name it as theirs. */
function DeskLine({ desk, onAsk }: { desk: DeskRow; onAsk: (kind: "name" | "close") => void }) {
  const { name, sections, people } = desk;
  return (
    <li className="flex flex-wrap items-center gap-x-3 px-3 py-2 sm:px-4">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-bold">{name}</p>
        <p className="text-[0.8125rem] text-soft">
          {sections.length === 0 ? say.deskHoldsNothing : `${say.deskSections}: ${sections.join("، ")}`}
        </p>
        <p className="text-[0.8125rem] text-soft">
          {people.length === 0 ? say.deskIsEmpty : `${say.deskPeople}: ${people.join("، ")}`}
        </p>
      </div>
      <div className="flex">
        <LineTool name={say.renameDesk} of={name} onPress={() => onAsk("name")}>
          <PenLine size={16} aria-hidden="true" />
        </LineTool>
        <LineTool name={say.closeDesk} of={name} isOff={sections.length > 0} onPress={() => onAsk("close")}>
          <X size={16} aria-hidden="true" />
        </LineTool>
      </div>
    </li>
  );
}
