"use client";

import { FieldGroup } from "./field-group";
import { HeadlineLooks } from "./later-fields";
import { LengthNote } from "./length-note";
import { fieldMessages as say } from "./messages";

/** What fits into one line of Google, and is read at a glance. */
const BEST = 60;

/** How long the headline is, and, for whoever wants to see it, how it breaks. */
export function HeadlineCheck({ headline, seoTitle }: { headline: string; seoTitle: string }) {
  return (
    <div className="-mt-2">
      <LengthNote id="headline-length" text={headline} best={BEST} />
      {headline.trim() ? (
        <FieldGroup name="looks" title={say.looks}>
          {(isOpen) => (isOpen ? <HeadlineLooks headline={headline} seoTitle={seoTitle} /> : null)}
        </FieldGroup>
      ) : null}
    </div>
  );
}
