"use client";

import { findTags, makeTag } from "../ask-desk";
import type { DetailFieldsProps } from "../detail-fields";
import { editorMessages as say } from "../messages";
import { TokenField } from "../token-field";
import { Choice } from "./choice";
import { fieldMessages } from "./messages";

/** Under which section and tags readers find the story. */
export function PlaceFields({
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
