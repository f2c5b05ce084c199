"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import type { FormEvent } from "react";
import type { SectionRef } from "@/db/types";
import { publicationNames, stageNames } from "@/newsroom/workflow/messages";
import type { ListFilter } from "./list-filter";
import { deskMessages, listMessages as say } from "./messages";

export type FilterBarProps = { filter: ListFilter; sections: SectionRef[]; isFiltered: boolean };

const stageOptions = Object.entries(stageNames);
const publicationOptions = Object.entries(publicationNames).filter(([key]) => key !== "pending");

/** A plain form that asks by address; where script runs, a choice applies itself. */
export function FilterBar({ filter, sections, isFiltered }: FilterBarProps) {
  const apply = (event: FormEvent<HTMLFormElement>) => {
    const { target } = event;
    if (target instanceof HTMLInputElement && target.type !== "checkbox") return;
    event.currentTarget.requestSubmit();
  };
  return (
    <Form
      action="/desk/stories"
      onChange={apply}
      aria-label={say.filters}
      className="my-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:items-center"
    >
      <div className="col-span-2 flex min-w-56 flex-1 gap-1">
        <input
          name="q"
          type="search"
          className="box"
          placeholder={say.search}
          aria-label={say.search}
          defaultValue={filter.headline}
          maxLength={100}
        />
        <button type="submit" className="button">
          <Search size={16} aria-hidden="true" />
          <span className="sr-only">{say.searchButton}</span>
        </button>
      </div>
      <Choice
        name="stage"
        label={deskMessages.stage}
        any={say.anyStage}
        value={filter.stage}
        options={stageOptions}
      />
      <Choice
        name="publication"
        label={deskMessages.publication}
        any={say.anyPublication}
        value={filter.publication}
        options={publicationOptions}
      />
      <Choice
        name="section"
        label={say.section}
        any={say.anySection}
        value={filter.sectionId?.toString()}
        options={sections.map((section) => [String(section.id), section.name])}
      />
      <label className="flex min-h-9 items-center gap-2 whitespace-nowrap">
        <input
          type="checkbox"
          name="mine"
          value="1"
          defaultChecked={filter.mine}
          className="size-4 accent-accent"
        />
        {say.mine}
      </label>
      {isFiltered ? (
        <Link href="/desk/stories" prefetch={false} className="button quiet">
          {say.clear}
        </Link>
      ) : null}
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  any: string;
  value: string | undefined;
  options: (readonly [string, string])[] | string[][];
};

function Choice({ name, label, any, value, options }: ChoiceProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value ?? ""} className="box sm:w-auto">
      <option value="">{any}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
