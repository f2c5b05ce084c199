"use client";

import { Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import type { AuthorLink } from "@/db/types";
import { profileMessages as say } from "./messages";

type Props = { links: AuthorLink[]; problem: string | undefined; legend?: string; most?: number };

/** Where else somebody is found: a name and an address for each. */
export function LinkFields({ links, problem, legend = say.links, most = 6 }: Props) {
  const next = useRef(links.length);
  const [rows, setRows] = useState(() => links.map((link, key) => ({ key, ...link })));
  const add = () => setRows((before) => [...before, { key: next.current++, name: "", url: "" }]);
  return (
    <fieldset>
      <legend className="field-label">{legend}</legend>
      <ul className="grid gap-1.5">
        {rows.map(({ key, name, url }) => (
          <li key={key} className="flex gap-1.5">
            <input
              name="linkName"
              aria-label={say.linkName}
              placeholder={say.linkName}
              className="box basis-1/3"
              maxLength={40}
              defaultValue={name}
            />
            <input
              name="linkUrl"
              type="url"
              dir="ltr"
              aria-label={say.linkUrl}
              placeholder="https://"
              className="box min-w-0 flex-1"
              maxLength={300}
              defaultValue={url}
            />
            <button
              type="button"
              className="button quiet"
              aria-label={`${say.removeLink} ${name}`}
              onClick={() => setRows((before) => before.filter((row) => row.key !== key))}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {problem ? <p className="field-problem">{problem}</p> : null}
      {rows.length < most ? (
        <button type="button" className="button quiet" onClick={add}>
          <Plus size={16} aria-hidden="true" />
          {say.addLink}
        </button>
      ) : null}
    </fieldset>
  );
}
