"use client";

import { memo } from "react";
import type { PictureOption } from "./ask-desk";
import { CreditFields } from "./fields/credit-fields";
import { FieldGroup } from "./fields/field-group";
import { SearchFields, ShareFields } from "./fields/later-fields";
import { fieldMessages } from "./fields/messages";
import { PlaceFields } from "./fields/place-fields";
import { editorMessages as say } from "./messages";
import { type Lead, PictureField } from "./picture-field";
import type { Token } from "./token-field";
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
export const DetailFields = memo((props: DetailFieldsProps) => {
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
});
