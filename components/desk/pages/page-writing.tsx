"use client";

import type { Editor } from "@tiptap/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { pictureShelf } from "@/components/editor/blocks/shelves";
import { BodyEditor } from "@/components/editor/body-editor";
import { bodyOf } from "@/components/editor/surface/body-of";
import { askNewsroom, type Refused } from "../plan/ask-newsroom";
import { pageMessages as say } from "./messages";
import { PageAddress } from "./page-address";
import { type Kept, PageKeeper } from "./page-keeper";
import { PageMark } from "./page-mark";
import { PageState } from "./page-state";
import type { PagePictures, WrittenPage } from "./types";

const PAUSE_MS = 1_000;

/** A page stands for years and shows nothing that may be withdrawn tomorrow. */
const noStories = ["relatedStory", "audio", "video"];
const noLibrary = [...noStories, "image", "gallery"];

export type PageWritingProps = { page: WrittenPage; pictures: PagePictures; site: string };

/** A standing page in the house's own editor: kept while one writes, before readers when one says so. */
export function PageWriting({ page, pictures, site }: PageWritingProps) {
  const router = useRouter();
  const editor = useRef<Editor | null>(null);
  /** As it was typed last, for when the fields are gone: what is not sent yet is sent then. */
  const left = useRef({ title: page.title, body: page.body });
  const [kept, tell] = useState<Kept>({ is: "saved", refused: null });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [keeper] = useState(
    () =>
      new PageKeeper(page.version, {
        read: () => ({
          title: left.current.title,
          body: editor.current ? bodyOf(editor.current) : left.current.body,
        }),
        send: (sent) => askNewsroom(`/api/desk/pages/${page.id}`, "PUT", sent),
        tell,
        pauseMs: PAUSE_MS,
      }),
  );
  useEffect(() => pictureShelf.learn(pictures.known), [pictures]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => keeper.isUnsaved && event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
      void keeper.flush();
    };
  }, [keeper]);
  const act = async (method: "POST" | "DELETE") => {
    if (!(await keeper.flush())) return;
    const path = `/api/desk/pages/${page.id}/publication`;
    const answer = await askNewsroom(path, method, { version: keeper.version });
    setRefused(answer.isDone ? null : answer);
    if (!answer.isDone) return;
    keeper.version = Number(answer.body.version);
    router.refresh();
  };
  return (
    <div className="mx-auto max-w-6xl px-3 py-4 sm:px-6 lg:py-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Link
          href="/desk/admin/pages"
          prefetch={false}
          className="text-soft underline underline-offset-4 hover:text-ink"
        >
          {say.back}
        </Link>
        <PageMark status={kept.is === "saved" || page.status !== "published" ? page.status : "pending"} />
      </header>
      <div className="mt-3 grid gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="text-column w-full max-w-[46rem] min-w-0">
          <h1 className="sr-only">{page.title}</h1>
          <label htmlFor="page-title" className="field-label">
            {say.name}
          </label>
          <input
            id="page-title"
            className="box mb-3 !text-xl font-bold"
            maxLength={120}
            defaultValue={page.title}
            onChange={(event) => {
              left.current.title = event.target.value;
              keeper.touch();
            }}
          />
          <BodyEditor
            initial={page.body}
            readOnly={false}
            site={site}
            label={say.body}
            withheld={pictures.hasLibrary ? noStories : noLibrary}
            problem={kept.refused?.problems.find(({ field }) => field === "body")?.message}
            onEditor={(made) => {
              if (!made && editor.current) left.current.body = bodyOf(editor.current);
              editor.current = made;
            }}
            onChange={() => keeper.touch()}
          />
        </div>
        <div className="grid content-start gap-4">
          <PageState page={page} kept={kept} refused={refused} act={act} flush={() => keeper.flush()} />
          <PageAddress page={page} site={site} />
        </div>
      </div>
    </div>
  );
}
