import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { BoardHead } from "@/components/desk/board/board-head";
import { BoardScreen } from "@/components/desk/board/board-screen";
import { boardMessages } from "@/components/desk/board/messages";
import { listBoard } from "@/newsroom/planning/list-board";
import { listSections } from "@/newsroom/sections/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { parseFilter } from "../stories/filter";

export const instant = false;

export const metadata: Metadata = { title: boardMessages.title };

export default async function BoardPage({ searchParams }: PageProps<"/desk/board">) {
  const ctx = await enterDesk("story:read");
  const { sectionId, mine } = parseFilter(await searchParams);
  const asked = { ...(sectionId ? { sectionId } : {}), ...(mine ? { mine } : {}) };
  const house = await getHouse(ctx.db);
  const [columns, sections] = await Promise.all([listBoard(ctx, asked, house), listSections(ctx.db)]);
  const rest = `${mine ? "&mine=1" : ""}${sectionId ? `&section=${sectionId}` : ""}`;
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <BoardHead sections={sections} sectionId={sectionId} mine={mine ?? false} />
      <BoardScreen columns={columns} rest={rest} now={ctx.now} calendar={house.calendar} />
    </div>
  );
}
