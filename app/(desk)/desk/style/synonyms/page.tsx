import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { synonymsMessages } from "@/components/desk/synonyms/messages";
import { SynonymsScreen } from "@/components/desk/synonyms/synonyms-screen";
import { searchArticles } from "@/newsroom/search/search-articles";
import { listSynonyms } from "@/newsroom/style/list-synonyms";
import { addSynonymsAction, removeSynonymsAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: synonymsMessages.title };

const acts = { add: addSynonymsAction, remove: removeSynonymsAction };
/** Enough to see whether the words find what is meant. */
const SHOWN = 8;

export default async function SynonymsPage({ searchParams }: PageProps<"/desk/style/synonyms">) {
  const ctx = await enterDesk("style:manage");
  const { q } = await searchParams;
  const typed = typeof q === "string" ? q.slice(0, 200) : "";
  const [groups, { hits }] = await Promise.all([listSynonyms(ctx), searchArticles(ctx, { typed })]);
  return (
    <SynonymsScreen
      groups={groups}
      acts={acts}
      tried={{ typed, headlines: hits.slice(0, SHOWN).map(({ card }) => card.headline) }}
    />
  );
}
