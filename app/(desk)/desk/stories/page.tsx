import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { ListScreen } from "@/components/desk/list-screen";
import { deskMessages } from "@/components/desk/messages";
import { listViews } from "@/newsroom/planning/queries";
import { listSections } from "@/newsroom/sections/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { listStories } from "@/newsroom/stories/list-stories";
import { storyAbilities } from "@/newsroom/stories/policy";
import { parseFilter } from "./filter";

export const instant = false;

export const metadata: Metadata = { title: deskMessages.stories };

export default async function StoriesPage({ searchParams }: PageProps<"/desk/stories">) {
  const ctx = await enterDesk("story:read");
  const filter = parseFilter(await searchParams);
  const [page, sections, house, saved] = await Promise.all([
    listStories(ctx, filter),
    listSections(ctx.db),
    getHouse(ctx.db),
    listViews(ctx),
  ]);
  const rows = page.rows.map((row) => ({
    ...row,
    abilities: storyAbilities(ctx.user, row, house.fourEyes),
  }));
  return (
    <ListScreen
      page={{ ...page, rows }}
      saved={saved}
      filter={filter}
      sections={sections}
      now={ctx.now}
      calendar={house.calendar}
    />
  );
}
