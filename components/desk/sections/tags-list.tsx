"use client";

import Link from "next/link";
import { useState } from "react";
import { FormDialog } from "./form-dialog";
import { MergeDialog } from "./merge-dialog";
import { sectionsMessages as say } from "./messages";
import { SlugDialog } from "./slug-dialog";
import { TagLine } from "./tag-line";
import { TextBox } from "./text-box";
import type { TagActs, TagRow } from "./types";

export type TagsListProps = {
  page: { rows: TagRow[]; next: string | null };
  asked: { q: string; after: string };
  acts: TagActs;
};

export type TagQuestion = "rename" | "merge" | "slug";

/** The tags in the order of the alphabet, found in any spelling. */
export function TagsList({ page, asked, acts }: TagsListProps) {
  const [question, setQuestion] = useState<{ kind: TagQuestion; tag: TagRow } | null>(null);
  const close = () => setQuestion(null);
  const { rows, next } = page;
  return (
    <section aria-label={say.kinds.tags}>
      <search>
        <form method="get" className="mb-3 flex gap-2">
          <input type="hidden" name="of" value="tags" />
          <input
            type="search"
            name="q"
            className="box min-w-0 flex-1"
            aria-label={say.search}
            placeholder={say.search}
            maxLength={80}
            defaultValue={asked.q}
          />
          <button type="submit" className="button">
            {say.searchButton}
          </button>
        </form>
      </search>
      {rows.length === 0 ? <p className="text-soft">{asked.q ? say.emptyFound : say.empty}</p> : null}
      <ul className="divide-y divide-hair rounded-lg border border-hair bg-raised empty:hidden">
        {rows.map((tag) => (
          <TagLine key={tag.id} tag={tag} onAsk={(kind) => setQuestion({ kind, tag })} />
        ))}
      </ul>
      <TagPages q={asked.q} isFirst={asked.after === ""} next={next} />
      {question?.kind === "rename" ? (
        <FormDialog
          title={`${say.rename}: ${question.tag.name}`}
          act={acts.rename}
          actName={say.save}
          given={{ id: question.tag.id }}
          onClose={close}
        >
          <TextBox label={say.name} name="name" value={question.tag.name} most={60} isNeeded />
        </FormDialog>
      ) : null}
      {question?.kind === "merge" ? (
        <MergeDialog tag={question.tag} merge={acts.merge} onClose={close} />
      ) : null}
      {question?.kind === "slug" ? (
        <SlugDialog area="tag" of={question.tag} changeSlug={acts.changeSlug} onClose={close} />
      ) : null}
    </section>
  );
}

function TagPages({ q, isFirst, next }: { q: string; isFirst: boolean; next: string | null }) {
  const words = q ? `&q=${encodeURIComponent(q)}` : "";
  const here = `/desk/admin/sections?of=tags${words}`;
  if (isFirst && next === null) return null;
  return (
    <p className="mt-3 flex gap-4">
      {isFirst ? null : (
        <Link href={here} prefetch={false} className="underline underline-offset-4">
          {say.first}
        </Link>
      )}
      {next === null ? null : (
        <Link
          href={`${here}&after=${encodeURIComponent(next)}`}
          prefetch={false}
          className="ms-auto underline underline-offset-4"
        >
          {say.next}
        </Link>
      )}
    </p>
  );
}
