"use client";

import { makeSlug } from "@/newsroom/arabic/slug";
import { editorMessages } from "../messages";
import type { FieldLimits, Fields } from "../writing-types";
import { GoogleCard } from "./google-card";
import { LineField } from "./line-field";
import { fieldMessages as say } from "./messages";
import { SlugField } from "./slug-field";

export type AddressFieldsProps = {
  fields: Fields;
  limits: FieldLimits;
  readOnly: boolean;
  /** The story's public address. */
  address: string;
  wasPublished: boolean;
  onChange: (changed: Partial<Fields>) => void;
};

/** How much of a title and of a description search engines print. */
const best = { title: 60, description: 155 };

/** Where the story is found, and what search engines say of it. */
export function SearchFields(props: AddressFieldsProps) {
  const { fields, limits, readOnly, address, wasPublished, onChange } = props;
  return (
    <>
      <SlugField
        slug={fields.slug}
        headline={fields.headline}
        longest={limits.slug}
        readOnly={readOnly}
        isFixed={wasPublished}
        onChange={(slug) => onChange({ slug })}
      />
      <LineField
        id="seoTitle"
        label={editorMessages.seoTitle}
        value={fields.seoTitle}
        placeholder={fields.headline || editorMessages.sameAsHeadline}
        longest={limits.title}
        best={best.title}
        readOnly={readOnly}
        onChange={(seoTitle) => onChange({ seoTitle })}
      />
      <LineField
        isLong
        id="seoDescription"
        label={editorMessages.seoDescription}
        value={fields.seoDescription}
        placeholder={fields.standfirst || say.seoDescriptionHint}
        longest={limits.description}
        best={best.description}
        readOnly={readOnly}
        onChange={(seoDescription) => onChange({ seoDescription })}
      />
      <GoogleCard
        title={fields.seoTitle || fields.headline}
        description={fields.seoDescription || fields.standfirst}
        address={address}
        slug={fields.slug || makeSlug(fields.headline)}
      />
    </>
  );
}
