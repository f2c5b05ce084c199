"use client";

import { useState } from "react";
import type { CreditKind } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import { creditKindNames } from "@/newsroom/workflow/messages";
import { findTags, makeGuest, makeTag, type PictureOption } from "./ask-desk";
import { FieldGroup } from "./fields/field-group";
import { SearchFields, ShareFields } from "./fields/later-fields";
import { fieldMessages } from "./fields/messages";
import { FieldProblem } from "./grow-area";
import { editorMessages as say } from "./messages";
import { type Lead, PictureField } from "./picture-field";
import { SourceField } from "./source-field";
import { type Token, TokenField } from "./token-field";
import type { FieldLimits, Fields, WritingDesk } from "./writing-types";

const { groups } = fieldMessages;

export type DetailFieldsProps = {
  fields: Fields;
  limits: FieldLimits;
  readOnly: boolean;
  problems: Record<string, string>;
  desk: WritingDesk;
  tags: Token[];
  picture: PictureOption | null;
  /** Where readers find it, or will. */
  address: string;
  wasPublished: boolean;
  onChange: (changed: Partial<Fields>) => void;
  onTags: (tags: Token[]) => void;
  onLead: (lead: Lead, picture: PictureOption | null) => void;
};

/** What belongs to a story besides its text, in groups that stay collapsed where somebody collapsed them. */
export function DetailFields(props: DetailFieldsProps) {
  const { fields, limits, readOnly, problems, picture, address, wasPublished, onChange, onLead } = props;
  const common = { fields, limits, readOnly, address, onChange };
  return (
    <section aria-label={say.details} className="grid grid-cols-[minmax(0,1fr)]">
      <FieldGroup
        name="place"
        title={groups.place}
        isOpenAtFirst
        hasProblem={Boolean(problems.sectionId ?? problems.tagIds)}
      >
        {() => <PlaceFields {...props} />}
      </FieldGroup>
      <FieldGroup
        name="credit"
        title={groups.credit}
        isOpenAtFirst
        hasProblem={Boolean(problems.bylineIds ?? problems.creditSources)}
      >
        {() => <CreditFields {...props} />}
      </FieldGroup>
      <FieldGroup name="picture" title={groups.picture} isOpenAtFirst hasProblem={Boolean(problems.leadAlt)}>
        {() => (
          <PictureField
            lead={fields}
            picture={picture}
            limits={limits}
            readOnly={readOnly}
            problem={problems.leadAlt}
            onChange={onLead}
          />
        )}
      </FieldGroup>
      <FieldGroup name="search" title={groups.search}>
        {(isOpen) => (isOpen ? <SearchFields {...common} wasPublished={wasPublished} /> : null)}
      </FieldGroup>
      <FieldGroup name="share" title={groups.share}>
        {(isOpen) => (isOpen ? <ShareFields {...common} picture={picture} /> : null)}
      </FieldGroup>
    </section>
  );
}

function PlaceFields({
  fields,
  limits,
  readOnly,
  problems,
  desk,
  tags,
  onChange,
  onTags,
}: DetailFieldsProps) {
  return (
    <>
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
      <TokenField
        label={say.tags}
        hint={say.tagsHint}
        tokens={tags}
        most={limits.tags}
        readOnly={readOnly}
        suggest={findTags}
        create={desk.mayCreateTags ? makeTag : undefined}
        createName={say.create}
        similarName={fieldMessages.similarTag}
        onChange={onTags}
      />
    </>
  );
}

function CreditFields({ fields, limits, readOnly, problems, desk, onChange }: DetailFieldsProps) {
  const [guests, setGuests] = useState<Token[]>([]);
  const authors = [...desk.authors, ...guests];
  const addGuest = async (name: string) => {
    const guest = await makeGuest(name);
    if (guest) setGuests((before) => [...before, guest]);
    return guest;
  };
  return (
    <>
      <div data-field="bylineIds">
        <TokenField
          isOrdered
          label={say.bylines}
          hint={say.bylinesHint}
          tokens={fields.bylineIds.flatMap((id) => authors.find((author) => author.id === id) ?? [])}
          most={limits.bylines}
          readOnly={readOnly}
          suggest={async (words) => matching(authors, words)}
          create={desk.mayAddGuests ? addGuest : undefined}
          createName={fieldMessages.addGuest}
          similarName={fieldMessages.similarAuthor}
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
    </>
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
