"use client";

import { Search } from "lucide-react";
import Form from "next/form";
import Link from "next/link";
import type { FormEvent } from "react";
import type { AccountStatus, Role } from "@/db/types";
import { roleNames } from "../messages";
import { accountMessages as say, statusNames } from "./messages";

type Props = { filter: { q?: string; role?: Role; status?: AccountStatus } };

/** A plain form that asks by address; where script runs, a choice applies itself. */
export function AccountsFilter({ filter }: Props) {
  const apply = (event: FormEvent<HTMLFormElement>) => {
    if (!(event.target instanceof HTMLInputElement)) event.currentTarget.requestSubmit();
  };
  return (
    <Form
      action="/desk/admin/accounts"
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
          defaultValue={filter.q}
          maxLength={100}
        />
        <button type="submit" className="button">
          <Search size={16} aria-hidden="true" />
          <span className="sr-only">{say.searchButton}</span>
        </button>
      </div>
      <Choice name="role" label={say.roles} any={say.anyRole} value={filter.role} names={roleNames} />
      <Choice
        name="status"
        label={say.status}
        any={say.anyStatus}
        value={filter.status}
        names={statusNames}
      />
      {Object.values(filter).some(Boolean) ? (
        <Link href="/desk/admin/accounts" prefetch={false} className="button quiet">
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
  names: Record<string, string>;
};

function Choice({ name, label, any, value, names }: ChoiceProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value ?? ""} className="box sm:w-auto">
      <option value="">{any}</option>
      {Object.entries(names).map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
