import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { readLibraryFilter } from "@/app/_edge/library-filter";
import { LibraryScreen } from "@/components/desk/media/library-screen";
import { libraryMessages } from "@/components/desk/media/messages";
import { FromAddress } from "@/components/desk/media/upload/from-address";
import { UploadTray } from "@/components/desk/media/upload/upload-tray";
import { mayEver } from "@/newsroom/accounts/may";
import { daysKept } from "@/newsroom/media/remove-picture";
import { findRightsFault } from "@/newsroom/media/rights";
import { listTerms, searchLibrary } from "@/newsroom/media/search-library";
import { getHouse } from "@/newsroom/settings/queries";
import { askedOf, paramsOf } from "./asked";

export const instant = false;

export const metadata: Metadata = { title: libraryMessages.title };

export default async function LibraryPage({ searchParams }: PageProps<"/desk/media">) {
  const ctx = await enterDesk("media:upload");
  const params = paramsOf(await searchParams);
  const filter = readLibraryFilter(params);
  const [page, terms, house] = await Promise.all([
    searchLibrary(ctx, filter),
    listTerms(ctx),
    getHouse(ctx.db),
  ]);
  const tiles = page.rows.map(({ isBarred, usableFrom, usableUntil, removedAt, ...row }) => ({
    ...row,
    fault: findRightsFault({ isBarred, usableFrom, usableUntil }, ctx.now),
    daysLeft: removedAt && daysKept(removedAt, ctx.now),
  }));
  return (
    <LibraryScreen
      tiles={tiles}
      before={page.before}
      place={filter.before ?? null}
      asked={askedOf(params, filter)}
      {...terms}
      may={{ edit: mayEver(ctx.user, "media:edit"), manage: mayEver(ctx.user, "media:manage") }}
      calendar={house.calendar}
      upload={<UploadTray more={<FromAddress />} />}
    />
  );
}
