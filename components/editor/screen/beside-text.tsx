"use client";

import type { ReactNode } from "react";
import type { PictureOption } from "../ask-desk";
import { CheckerPlace } from "../checker/checker-place";
import { DetailFields } from "../detail-fields";
import type { Lead } from "../picture-field";
import { useSame, useStable } from "../surface/use-same";
import type { Token } from "../token-field";
import type { Known } from "../use-known";
import type { FieldLimits, Fields, WritingDesk } from "../writing-types";
import { isUnpublished } from "./is-unpublished";
import type { Writing } from "./use-writing";

export type BesideTextProps = {
  storyId: number;
  writing: Writing;
  common: {
    fields: Fields;
    limits: FieldLimits;
    readOnly: boolean;
    problems: Record<string, string>;
    onChange: (changed: Partial<Fields>) => void;
  };
  desk: WritingDesk;
  tags: Known<Token>;
  pictures: Known<PictureOption>;
  address: string;
  history: ReactNode;
};

/** What the house says of the language, and what belongs to the story besides its text. */
export function BesideText(props: BesideTextProps) {
  const { storyId, writing, common, desk, tags, pictures, address, history } = props;
  const { editor, fields, readOnly, draft, change } = writing;
  const tagRows = useSame(tags.rows);
  const tag = useStable((chosen: Token[]) => {
    tags.learn(chosen);
    change({ tagIds: chosen.map(({ id }) => id) });
  });
  const lead = useStable(
    ({ leadMediaId, leadAlt, leadCaption, leadCredit }: Lead, chosen: PictureOption | null) => {
      if (chosen) pictures.learn([chosen]);
      change({ leadMediaId, leadAlt, leadCaption, leadCredit });
    },
  );
  return (
    <aside className="fades border-hair bg-wash px-4 py-4 max-xl:border-t sm:max-xl:px-8 xl:min-h-[calc(100dvh-var(--bar))] xl:border-s">
      <CheckerPlace storyId={storyId} editor={editor} fields={fields} readOnly={readOnly} onChange={change} />
      <DetailFields
        {...common}
        desk={desk}
        tags={tagRows}
        picture={pictures.rows[0] ?? null}
        address={address}
        wasPublished={!isUnpublished(draft.state)}
        onTags={tag}
        onLead={lead}
      />
      {history}
    </aside>
  );
}
