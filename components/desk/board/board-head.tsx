"use client";

import Form from "next/form";
import type { SectionRef } from "@/db/types";
import { listMessages } from "../messages";
import { boardMessages as say } from "./messages";

export type BoardHeadProps = { sections: SectionRef[]; sectionId: number | undefined; mine: boolean };

/** The name of the board and what narrows it; the choice is the address. */
export function BoardHead({ sections, sectionId, mine }: BoardHeadProps) {
  return (
    <header className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
      <h1 className="text-2xl font-bold">{say.title}</h1>
      <Form
        key={`${sectionId}-${mine}`}
        action="/desk/board"
        aria-label={listMessages.filters}
        onChange={(event) => event.currentTarget.requestSubmit()}
        className="flex flex-wrap items-center gap-3"
      >
        <select
          name="section"
          aria-label={listMessages.section}
          defaultValue={sectionId ?? ""}
          className="box w-auto"
        >
          <option value="">{listMessages.anySection}</option>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {section.name}
            </option>
          ))}
        </select>
        <label className="flex min-h-9 items-center gap-2 whitespace-nowrap">
          <input
            type="checkbox"
            name="mine"
            value="1"
            defaultChecked={mine}
            className="size-4 accent-accent"
          />
          {listMessages.mine}
        </label>
      </Form>
    </header>
  );
}
