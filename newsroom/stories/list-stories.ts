import { eq, inArray } from "drizzle-orm";
import { accounts } from "@/db/schema/accounts";
import { sections } from "@/db/schema/publication";
import { stories } from "@/db/schema/stories";
import type { ListPage, Publication, Stage } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { isUnsigned, publicationStatus } from "@/newsroom/workflow/status";
import { placeColumn, placeOf, printPlace } from "./list-place";
import { pickStories } from "./pick-stories";
import type { StoryFilter } from "./story-filter";
import { wasPublic } from "./was-public";

const PAGE = 50;

export type StoryRow = {
  id: number;
  version: number;
  createdBy: number;
  lastChangedBy: number;
  assigneeId: number | null;
  deskId: number | null;
  headline: string;
  stage: Stage;
  publication: Publication;
  status: Publication | "pending";
  section: { id: number; name: string } | null;
  writer: string;
  lastChangedAt: Date;
  scheduledFor: Date | null;
  embargoUntil: Date | null;
  /** Readers have a text that no second person has signed. */
  isUnsigned: boolean;
  wasPublic: boolean;
};

/** One page and the places beside it: `before` leads to the older, `after` back to the newer. */
export type StoryPage = ListPage<StoryRow> & { after: string | null };

/** What a line of a list shows; never the body. */
const rowColumns = {
  id: stories.id,
  version: stories.version,
  createdBy: stories.createdBy,
  lastChangedBy: stories.lastChangedBy,
  assigneeId: stories.assigneeId,
  headline: stories.headline,
  stage: stories.stage,
  publication: stories.publication,
  textVersion: stories.textVersion,
  publishedTextVersion: stories.publishedTextVersion,
  lastChangedAt: stories.lastChangedAt,
  scheduledFor: stories.scheduledFor,
  embargoUntil: stories.embargoUntil,
  urgentTextVersion: stories.urgentTextVersion,
};

/** Stories a viewer may see, last changed first; the first page costs as much as the five-hundredth. */
export async function listStories(
  ctx: { db: Db; user: Viewer },
  filter: StoryFilter = {},
  size = PAGE,
): Promise<StoryPage> {
  const place = placeOf(filter);
  const ids = await pickStories(ctx, { filter, place, limit: size + 1 });
  const found = await rowsOf(ctx.db, ids);
  const isNewer = place.direction === "newer";
  const hasMore = found.length > size;
  const shown = isNewer ? found.slice(-size) : found.slice(0, size);
  const placeAt = (at: number) => shown.at(at)?.place ?? null;
  return {
    rows: shown.map(({ place: _place, ...row }) => row),
    before: isNewer || hasMore ? placeAt(-1) : null,
    after: (isNewer ? hasMore : place.beyond) ? placeAt(0) : null,
  };
}

/** The lines of these stories, last changed first; ask only for those the viewer may see. */
export async function rowsOf(db: Db, ids: number[]): Promise<(StoryRow & { place: string })[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      story: rowColumns,
      section: { id: sections.id, name: sections.name },
      deskId: sections.deskId,
      writer: accounts.name,
      wasPublic,
      at: placeColumn,
    })
    .from(stories)
    .innerJoin(accounts, eq(accounts.id, stories.createdBy))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(inArray(stories.id, ids));
  return rows
    .map(({ story, section, deskId, writer, wasPublic: seen, at }) => ({
      ...story,
      section,
      deskId,
      writer,
      status: publicationStatus(story),
      isUnsigned: isUnsigned(story),
      wasPublic: seen,
      place: printPlace(at, story.id),
      at: BigInt(at),
    }))
    .sort((one, other) => Number(other.at - one.at) || other.id - one.id)
    .map(({ at: _at, ...row }) => row);
}
