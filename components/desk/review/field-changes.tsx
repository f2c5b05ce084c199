import type { Picture } from "@/db/types";
import { PictureCard } from "./block-card";
import { blockMessages, changeMessages as say } from "./messages";
import type { FieldChange } from "./types";
import { sideOf, Words } from "./words";

export type FieldChangesProps = { fields: FieldChange[]; isBeside: boolean };

/** What differs in the fields of a story, before its text. */
export function FieldChanges({ fields, isBeside }: FieldChangesProps) {
  return (
    <dl className="grid gap-3">
      {fields.map((field) => (
        <div key={field.name} className="rounded-md border border-hair bg-raised px-3.5 py-2.5">
          <dt className="field-label">{field.name}</dt>
          <dd className="text-[1.0625rem] leading-relaxed break-words">
            <Field field={field} isBeside={isBeside} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Field({ field, isBeside }: { field: FieldChange; isBeside: boolean }) {
  if (field.kind === "picture")
    return (
      <Pair before={<Side picture={field.before} name={say.before} />}>
        <Side picture={field.after} name={say.after} />
      </Pair>
    );
  if (field.kind === "names") {
    const gone = field.before.filter((name) => !field.after.includes(name));
    return (
      <ul className="flex flex-wrap gap-1.5 text-[0.9375rem]">
        {[...gone, ...field.after].map((name) => {
          const kind = gone.includes(name) ? "removed" : field.before.includes(name) ? "same" : "added";
          return (
            <li key={name} className="rounded border border-hair px-2">
              <Words words={[{ kind, text: name }]} />
            </li>
          );
        })}
      </ul>
    );
  }
  if (!isBeside) return <Words words={field.words} />;
  return (
    <Pair before={<Words words={sideOf(field.words, "before")} />}>
      <Words words={sideOf(field.words, "after")} />
    </Pair>
  );
}

function Pair({ before, children }: { before: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <div>{before}</div>
      <div className="border-hair max-md:border-t max-md:pt-2 md:border-s md:ps-3">{children}</div>
    </div>
  );
}

function Side({ picture, name }: { picture: Picture | null; name: string }) {
  return (
    <>
      <p className="field-label">{name}</p>
      {picture ? <PictureCard picture={picture} /> : <p className="text-soft">{blockMessages.noPicture}</p>}
    </>
  );
}
