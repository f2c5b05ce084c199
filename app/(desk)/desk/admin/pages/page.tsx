import { enterDesk } from "@/app/_edge/context";
import { pageMessages as say } from "@/components/desk/pages/messages";
import { PagesScreen } from "@/components/desk/pages/pages-screen";
import { listDeskPages } from "@/newsroom/publishing/list-desk-pages";
import { getHouse } from "@/newsroom/settings/queries";
import { movePageAction } from "./actions";

export const instant = false;

export const metadata = { title: say.title };

export default async function PagesPage() {
  const ctx = await enterDesk("page:manage");
  const [house, pages] = await Promise.all([getHouse(ctx.db), listDeskPages(ctx)]);
  return <PagesScreen pages={pages} move={movePageAction} now={ctx.now} calendar={house.calendar} />;
}
