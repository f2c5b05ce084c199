"use client";

import type { PictureOption } from "../ask-desk";
import { editorMessages } from "../messages";
import { ShareCard } from "../preview/share-card";
import { LineField } from "./line-field";
import { fieldMessages as say } from "./messages";
import type { AddressFieldsProps } from "./search-fields";

/** How much of a title and of a description the networks print on a phone. */
const best = { title: 70, description: 110 };

export type ShareFieldsProps = Omit<AddressFieldsProps, "wasPublished"> & { picture: PictureOption | null };

/** What stands on the card when the story is shared. */
export function ShareFields({ fields, limits, readOnly, address, picture, onChange }: ShareFieldsProps) {
  return (
    <>
      <LineField
        id="shareTitle"
        label={editorMessages.shareTitle}
        value={fields.shareTitle}
        placeholder={fields.headline || editorMessages.sameAsHeadline}
        longest={limits.title}
        best={best.title}
        readOnly={readOnly}
        onChange={(shareTitle) => onChange({ shareTitle })}
      />
      <LineField
        isLong
        id="shareDescription"
        label={editorMessages.shareDescription}
        value={fields.shareDescription}
        placeholder={fields.standfirst || say.seoDescriptionHint}
        longest={limits.description}
        best={best.description}
        readOnly={readOnly}
        onChange={(shareDescription) => onChange({ shareDescription })}
      />
      <ShareCard
        title={fields.shareTitle || fields.headline}
        description={fields.shareDescription || fields.standfirst}
        picture={picture}
        address={address}
      />
    </>
  );
}
