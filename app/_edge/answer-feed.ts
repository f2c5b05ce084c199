import "server-only";
import { cacheTag } from "next/cache";
import { decodeParam } from "@/newsroom/arabic/safe-path";
import type { Db } from "@/newsroom/ctx";
import { type FormatName, formats } from "@/newsroom/feeds/formats";
import { readFeed } from "@/newsroom/feeds/read-feed";
import type { FeedScope } from "@/newsroom/feeds/subject";
import { findMoved } from "@/newsroom/sections/find-moved";
import { answerText, printedOf } from "./answer-text";
import { publicUrl } from "./public-url";
import { keeping, kept } from "./reading";
import { feedTag, tags } from "./tags";

async function keepPrinted(scope: FeedScope, name: FormatName) {
  "use cache";
  const { file, print } = formats[name];
  return keeping(async (db) => {
    const found = await readFeed(db, scope, { home: publicUrl(), file });
    cacheTag(feedTag(found?.tag ?? tags.feed), feedTag(tags.house));
    if (!found) return scope.area === "site" ? null : await findMovedFeed(db, scope, file);
    return printedOf(print(found.feed), found.feed.updatedAt);
  });
}

/** A feed moves with what it is of. */
async function findMovedFeed(db: Db, scope: Exclude<FeedScope, { area: "site" }>, file: string) {
  const moved = await findMoved(db, scope);
  return moved && { movedTo: `${encodeURI(moved.movedTo)}/${file}` };
}

/** A feed in one of its formats, or 304 for who has it already. */
export const answerFeed = (request: Request, scope: FeedScope, name: FormatName): Promise<Response> =>
  answerText(request, formats[name].type, () => kept(keepPrinted(scope, name)));

type Params = { params: Promise<{ slug: string }> };

/** The feed of a section, a tag or an author in one of the formats. */
export const listFeed =
  (area: "section" | "tag" | "author", name: FormatName) =>
  async (request: Request, { params }: Params): Promise<Response> =>
    answerFeed(request, { area, slug: decodeParam((await params).slug) }, name);
