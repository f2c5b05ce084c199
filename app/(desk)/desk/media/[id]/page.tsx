import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { found } from "@/app/_edge/found";
import { readLibraryFilter } from "@/app/_edge/library-filter";
import { pictureAnswer, pictureIdOf } from "@/app/_edge/picture-answer";
import { libraryQuery } from "@/components/desk/media/library-query";
import { libraryMessages } from "@/components/desk/media/messages";
import { PictureScreen } from "@/components/desk/media/picture-screen";
import { RemovedScreen } from "@/components/desk/media/removed-screen";
import type { DeskCtx } from "@/newsroom/ctx";
import { NotFound } from "@/newsroom/errors";
import { getPicture, getRemovedPicture } from "@/newsroom/media/get-picture";
import { daysKept } from "@/newsroom/media/remove-picture";
import { getHouse } from "@/newsroom/settings/queries";
import { askedOf, paramsOf } from "../asked";

export const instant = false;

export const metadata: Metadata = { title: libraryMessages.title };

export default async function PicturePage({ params, searchParams }: PageProps<"/desk/media/[id]">) {
  const ctx = await enterDesk("media:upload");
  const { id } = await params;
  const row = await found((async () => readPicture(ctx, pictureIdOf({ id })))());
  const [picture, house] = await Promise.all([pictureAnswer(ctx, row), getHouse(ctx.db)]);
  const { calendar } = house;
  if (row.removedAt)
    return (
      <RemovedScreen picture={picture} daysLeft={daysKept(row.removedAt, ctx.now)} calendar={calendar} />
    );
  const asked = paramsOf(await searchParams);
  const filter = readLibraryFilter(asked);
  return (
    <PictureScreen
      key={picture.id}
      picture={picture}
      query={libraryQuery(askedOf(asked, filter), filter.before ?? null)}
      calendar={calendar}
    />
  );
}

const readPicture = (ctx: DeskCtx, id: number) =>
  getPicture(ctx, id).catch((error) => {
    if (error instanceof NotFound) return getRemovedPicture(ctx, id);
    throw error;
  });
