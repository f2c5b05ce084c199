import Link from "next/link";
import { When } from "@/components/desk/when";
import type { Calendar } from "@/db/types";
import { BodyChanges } from "./body-changes";
import { FieldChanges } from "./field-changes";
import { changeMessages as say } from "./messages";
import type { BlockChange, BlockSources, FieldChange } from "./types";

type BaseKind = keyof typeof say.bases;

export type ChangesProps = {
  /** The texts it can be read against. */
  bases: { kind: BaseKind; at: Date; by: string | null }[];
  base: BaseKind | null;
  isBeside: boolean;
  /** The address of this screen with another base or shape. */
  hrefOf: (asked: { base: BaseKind | null; isBeside: boolean }) => string;
  fields: FieldChange[];
  blocks: BlockChange[];
  sources: BlockSources;
  now: Date;
  calendar: Calendar;
};

/** What changed since a text that somebody has judged before: fields first, then the body. */
export function Changes(props: ChangesProps) {
  const { bases, base, fields, blocks, sources, isBeside } = props;
  if (!base) return <p className="rounded-md border border-dashed border-edge p-6 text-soft">{say.first}</p>;
  const isSameBody = blocks.every(({ kind }) => kind === "same");
  return (
    <div className="grid gap-4">
      <Choices {...props} bases={bases} />
      {isSameBody && fields.length === 0 ? <p className="notice border-hair">{say.same}</p> : null}
      {fields.length > 0 ? (
        <section aria-label={say.fields}>
          <FieldChanges fields={fields} isBeside={isBeside} />
        </section>
      ) : null}
      <section aria-label={say.body}>
        {isSameBody && fields.length > 0 ? <p className="mb-2 text-soft">{say.sameBody}</p> : null}
        <BodyChanges blocks={blocks} sources={sources} isBeside={isBeside} />
      </section>
    </div>
  );
}

const choice =
  "inline-flex min-h-9 items-center gap-1.5 rounded-md border border-hair px-2.5 text-[0.875rem] hover:border-ink aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-paper";

function Choices({ bases, base, isBeside, hrefOf, now, calendar }: ChangesProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <nav aria-label={say.against} className="flex flex-wrap items-center gap-1.5">
        <span className="text-soft">{say.against}</span>
        {bases.map(({ kind, at, by }) => (
          <Link
            key={kind}
            href={hrefOf({ base: kind, isBeside })}
            prefetch={false}
            scroll={false}
            aria-current={kind === base}
            title={by ?? undefined}
            className={choice}
          >
            <b>{say.bases[kind]}</b>
            <When date={at} now={now} calendar={calendar} />
          </Link>
        ))}
      </nav>
      <nav aria-label={say.shape} className="flex gap-1.5">
        {[false, true].map((beside) => (
          <Link
            key={say[beside ? "sides" : "unified"]}
            href={hrefOf({ base, isBeside: beside })}
            prefetch={false}
            scroll={false}
            aria-current={beside === isBeside}
            className={choice}
          >
            {beside ? say.sides : say.unified}
          </Link>
        ))}
      </nav>
    </div>
  );
}
