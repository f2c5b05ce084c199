"use client";

import { useState } from "react";
import type { CreditKind } from "@/db/types";
import { fold } from "@/newsroom/arabic/fold";
import { creditKindNames } from "@/newsroom/workflow/messages";
import { type AuthorOption, makeGuest } from "../ask-desk";
import type { DetailFieldsProps } from "../detail-fields";
import { FieldProblem } from "../grow-area";
import { editorMessages as say } from "../messages";
import { SourceField } from "../source-field";
import { type Token, TokenField } from "../token-field";
import { Choice } from "./choice";
import { fieldMessages } from "./messages";

/** Who signs the story and from whom it is. */
export function CreditFields({ fields, limits, readOnly, problems, desk, onChange }: DetailFieldsProps) {
  const [guests, setGuests] = useState<AuthorOption[]>([]);
  const authors = [...desk.authors, ...guests].map(tokenOf);
  const addGuest = async (name: string) => {
    const guest = await makeGuest(name);
    if (guest) setGuests((before) => [...before, guest]);
    return guest && tokenOf(guest);
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
        {readOnly || desk.mayAddGuests ? null : (
          <p className="text-[0.8125rem] text-soft">{fieldMessages.askForGuest}</p>
        )}
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

const tokenOf = ({ id, name, isGuest }: AuthorOption): Token => ({
  id,
  name,
  ...(isGuest ? { note: fieldMessages.guest } : {}),
});

function matching(authors: Token[], words: string): Token[] {
  const folded = fold(words);
  return authors.filter((author) => fold(author.name).includes(folded)).slice(0, 10);
}
