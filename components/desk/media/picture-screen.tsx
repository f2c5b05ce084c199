"use client";

import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Calendar } from "@/db/types";
import { AlikeList } from "./alike-list";
import { CropPreviews } from "./crop-previews";
import { FocalEditor } from "./focal-editor";
import { Marks } from "./marks";
import { pictureMessages as say } from "./messages";
import { PictureActs } from "./picture-acts";
import { PictureFacts } from "./picture-facts";
import { RightsFields } from "./rights-fields";
import { SaveBar } from "./save-bar";
import { type LibraryPicture, nameOf } from "./types";
import { usePictureForm } from "./use-picture-form";
import { UsesList } from "./uses-list";
import { WordFields } from "./word-fields";

export type PictureScreenProps = {
  picture: LibraryPicture;
  /** The library as it was left: «?q=…». */
  query: string;
  calendar: Calendar;
};

/** A picture and all that is known of it; what one may not change can be read. */
export function PictureScreen({ picture: given, query, calendar }: PictureScreenProps) {
  const form = usePictureForm(given, calendar.timeZone);
  const { picture, draft } = form;
  const { may, uses, alike } = picture;
  const point = { focalX: draft.focalX, focalY: draft.focalY };
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <header className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Link href={`/desk/media${query}`} className="button quiet">
          <ArrowRight size={16} aria-hidden="true" />
          {say.back}
        </Link>
        <h1 className="min-w-0 flex-1 truncate pb-1 text-xl font-bold">{nameOf(picture)}</h1>
        <span className="flex flex-wrap gap-1">
          <Marks {...picture} />
        </span>
      </header>
      <form
        className="grid gap-6 lg:grid-cols-[minmax(0,1.35fr)_minmax(20rem,1fr)] lg:items-start"
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <div className="grid min-w-0 gap-5 lg:sticky lg:top-6">
          <FocalEditor
            picture={picture}
            alt={draft.alt}
            point={point}
            readOnly={!may.edit}
            onMove={form.write}
          />
          <CropPreviews picture={picture} point={point} />
        </div>
        <div className="grid min-w-0 gap-4">
          {may.edit ? null : <p className="notice border-hair">{say.readOnly}</p>}
          <Part title={say.words}>
            <WordFields form={form} readOnly={!may.edit} />
          </Part>
          <Part title={say.rights}>
            {may.manage ? null : <p className="mb-2 text-[0.8125rem] text-soft">{say.rightsReadOnly}</p>}
            <RightsFields form={form} readOnly={!may.manage} />
          </Part>
          {may.edit ? <SaveBar form={form} /> : null}
          <Part title={say.uses}>
            <UsesList uses={uses} calendar={calendar} />
          </Part>
          {alike.length > 0 ? (
            <Part title={say.alike} id="alike">
              <AlikeList alike={alike} />
            </Part>
          ) : null}
          <Part title={say.facts}>
            <PictureFacts picture={picture} calendar={calendar} />
            {may.manage ? <PictureActs picture={picture} onReplaced={form.take} /> : null}
          </Part>
        </div>
      </form>
    </div>
  );
}

const Part = ({ title, id, children }: { title: string; id?: string; children: ReactNode }) => (
  <section aria-label={title} id={id} className="rounded-lg border border-hair bg-raised p-3 sm:p-4">
    <h2 className="mb-2 font-bold">{title}</h2>
    {children}
  </section>
);
