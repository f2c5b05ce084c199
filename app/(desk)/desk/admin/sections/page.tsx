import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { enterDesk } from "@/app/_edge/context";
import { DesksList } from "@/components/desk/sections/desks-list";
import { KindsNav } from "@/components/desk/sections/kinds-nav";
import { sectionsMessages as say } from "@/components/desk/sections/messages";
import { NamesList } from "@/components/desk/sections/names-list";
import { SectionsList } from "@/components/desk/sections/sections-list";
import { TagsList } from "@/components/desk/sections/tags-list";
import type { NameKind } from "@/components/desk/sections/types";
import type { Ability } from "@/newsroom/accounts/abilities";
import { mayEver } from "@/newsroom/accounts/may";
import type { DeskCtx } from "@/newsroom/ctx";
import { describeDesks } from "@/newsroom/sections/describe-desks";
import { listAllTags } from "@/newsroom/sections/list-all-tags";
import { listDesks } from "@/newsroom/sections/list-desks";
import { listAuthors, listPages, listSections } from "@/newsroom/sections/queries";
import {
  changeSlugAction,
  closeDeskAction,
  mergeTagsAction,
  moveSectionAction,
  renameTagAction,
  saveDeskAction,
  saveSectionAction,
} from "./actions";

export const instant = false;

export const metadata: Metadata = { title: say.title };

/** Whose names one may change, in the order of the tabs. */
const kinds: Record<NameKind, Ability> = {
  sections: "section:manage",
  desks: "section:manage",
  tags: "tag:manage",
  authors: "settings:manage",
  pages: "section:manage",
};

const textOf = (value: unknown) => (typeof value === "string" ? value.slice(0, 200) : "");

export default async function SectionsPage({ searchParams }: PageProps<"/desk/admin/sections">) {
  const ctx = await enterDesk("any");
  const asked = await searchParams;
  const open = (Object.keys(kinds) as NameKind[]).filter((kind) => mayEver(ctx.user, kinds[kind]));
  const kind = asked.of === undefined ? open[0] : open.find((one) => one === asked.of);
  if (!kind) notFound();
  return (
    <div className="max-w-4xl px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="text-2xl font-bold">{say.title}</h1>
      <KindsNav open={open} here={kind} />
      <List ctx={ctx} kind={kind} q={textOf(asked.q)} after={textOf(asked.after)} />
    </div>
  );
}

type ListProps = { ctx: DeskCtx; kind: NameKind; q: string; after: string };

async function List({ ctx, kind, q, after }: ListProps) {
  if (kind === "tags") {
    const acts = { rename: renameTagAction, merge: mergeTagsAction, changeSlug: changeSlugAction };
    return <TagsList page={await listAllTags(ctx, { q, after })} asked={{ q, after }} acts={acts} />;
  }
  if (kind === "sections") {
    const [sections, desks] = await Promise.all([listSections(ctx.db), listDesks(ctx.db)]);
    const acts = { save: saveSectionAction, move: moveSectionAction, changeSlug: changeSlugAction };
    return <SectionsList sections={sections} desks={desks} acts={acts} />;
  }
  if (kind === "desks") {
    const acts = { save: saveDeskAction, close: closeDeskAction };
    return <DesksList desks={await describeDesks(ctx)} acts={acts} />;
  }
  const rows =
    kind === "authors"
      ? (await listAuthors(ctx.db)).map(({ id, slug, name }) => ({ id, slug, name }))
      : (await listPages(ctx.db)).map(({ id, slug, title }) => ({ id, slug, name: title }));
  return (
    <NamesList area={kind === "authors" ? "author" : "page"} rows={rows} changeSlug={changeSlugAction} />
  );
}
