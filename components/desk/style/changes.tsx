import type { Calendar } from "@/db/types";
import { When } from "../when";
import { builtInNames, changeNames, stylePageMessages as say } from "./messages";

export type ChangesProps = {
  changes: { id: number; at: Date; actor: string; act: string; detail: Record<string, unknown> }[];
  now: Date;
  calendar: Calendar;
};

/** Who changed which rule, and when. */
export function Changes({ changes, now, calendar }: ChangesProps) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className="font-bold">
        {say.changes}
      </h2>
      {changes.length === 0 ? <p className="text-soft">{say.noChanges}</p> : null}
      <ol className="mt-1 grid gap-1.5 text-[0.8125rem]">
        {changes.map((change) => (
          <li key={change.id} className="border-s-2 border-hair ps-2.5">
            {changeNames[change.act] ?? change.act} <b>{nameOf(change.detail)}</b>
            <span className="text-soft">
              {" · "}
              {change.actor}
              {" · "}
              <When date={change.at} now={now} calendar={calendar} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function nameOf({ term, rule }: Record<string, unknown>): string {
  if (typeof term === "string") return `«${term}»`;
  const names: Record<string, string> = builtInNames;
  return typeof rule === "string" ? (names[rule] ?? rule) : "";
}
