"use client";

import type { CreditKind } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import { creditKindNames } from "@/newsroom/workflow/messages";
import { findTags, makeTag, type PictureOption } from "./ask-desk";
import { FieldProblem } from "./grow-area";
import { editorMessages as say } from "./messages";
import { type Lead, PictureField } from "./picture-field";
import { SourceField } from "./source-field";
import { type Token, TokenField } from "./token-field";
import type { FieldLimits, Fields, WritingDesk } from "./writing-types";

export type DetailFieldsProps = {
  fields: Fields;
  limits: FieldLimits;
  readOnly: boolean;
  problems: Record<string, string>;
  desk: WritingDesk;
  tags: Token[];
  picture: PictureOption | null;
  onChange: (changed: Partial<Fields>) => void;
  onTags: (tags: Token[]) => void;
  onLead: (lead: Lead, picture: PictureOption | null) => void;
};

/** What belongs to a story besides its text. */
export function DetailFields(props: DetailFieldsProps) {
  const { fields, limits, readOnly, problems, desk, tags, picture, onChange, onTags, onLead } = props;
  const bylines = fields.bylineIds.flatMap((id) => desk.authors.find((author) => author.id === id) ?? []);
  return (
    <section aria-label={say.details} className="grid gap-4">
      <Choice
        id="sectionId"
        label={say.section}
        value={fields.sectionId?.toString() ?? ""}
        empty={say.chooseSection}
        options={desk.sections.map((section) => [String(section.id), section.name])}
        disabled={readOnly}
        problem={problems.sectionId}
        onChange={(value) => onChange({ sectionId: value === "" ? null : Number(value) })}
      />
      <div data-field="bylineIds">
        <TokenField
          label={say.bylines}
          hint={say.bylinesHint}
          tokens={bylines}
          most={limits.bylines}
          readOnly={readOnly}
          suggest={async (words) => matching(desk.authors, words)}
          onChange={(chosen) => onChange({ bylineIds: chosen.map((author) => author.id) })}
        />
        <FieldProblem id="bylineIds" problem={problems.bylineIds} />
      </div>
      <Choice
        id="creditKind"
        label={say.creditKind}
        value={fields.creditKind}
        options={Object.entries(creditKindNames)}
        disabled={readOnly}
        onChange={(value) => onChange({ creditKind: value as CreditKind })}
      />
      <SourceField
        sources={fields.creditSources}
        most={limits.sources}
        longest={limits.source}
        readOnly={readOnly}
        onChange={(creditSources) => onChange({ creditSources })}
      />
      <TokenField
        label={say.tags}
        hint={say.tagsHint}
        tokens={tags}
        most={limits.tags}
        readOnly={readOnly}
        suggest={findTags}
        create={desk.mayCreateTags ? makeTag : undefined}
        createName={say.create}
        onChange={onTags}
      />
      <PictureField
        lead={fields}
        picture={picture}
        limits={limits}
        readOnly={readOnly}
        problem={problems.leadAlt}
        onChange={onLead}
      />
      <MoreTitles fields={fields} longest={limits.title} readOnly={readOnly} onChange={onChange} />
    </section>
  );
}

function matching(authors: Token[], words: string): Token[] {
  const folded = fold(words);
  return authors.filter((author) => fold(author.name).includes(folded)).slice(0, 10);
}

type ChoiceProps = {
  id: string;
  label: string;
  value: string;
  empty?: string;
  options: (readonly [string, string])[] | string[][];
  disabled: boolean;
  problem?: string | undefined;
  onChange: (value: string) => void;
};

function Choice({ id, label, value, empty, options, disabled, problem, onChange }: ChoiceProps) {
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        className="box"
        value={value}
        disabled={disabled}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {empty ? <option value="">{empty}</option> : null}
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      <FieldProblem id={id} problem={problem} />
    </div>
  );
}

type MoreTitlesProps = Pick<DetailFieldsProps, "fields" | "readOnly" | "onChange"> & { longest: number };

function MoreTitles({ fields, longest, readOnly, onChange }: MoreTitlesProps) {
  return (
    <details className="rounded-md border border-hair bg-paper px-3 py-2">
      <summary>{say.moreTitles}</summary>
      {(["seoTitle", "shareTitle"] as const).map((name) => (
        <div key={name} className="mt-2">
          <label htmlFor={name} className="field-label">
            {say[name]}
          </label>
          <input
            id={name}
            className="box"
            value={fields[name]}
            maxLength={longest}
            readOnly={readOnly}
            placeholder={say.sameAsHeadline}
            onChange={(event) => onChange({ [name]: event.target.value })}
          />
        </div>
      ))}
    </details>
  );
}
