import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { Viewer } from "@/newsroom/ctx";
import type { ListPlace } from "./list-place";
import type { Reach } from "./reach";
import type { StoryFilter } from "./story-filter";

type Asked = { user: Viewer; reach: Reach; filter: StoryFilter; place: ListPlace; limit: number };

const everyStage = ["draft", "in_review", "returned", "approved"];
const everyPublication = ["none", "scheduled", "published", "withdrawn"];

/**
 * The numbers of the stories on one page, as a query. Each lane walks one index from the cursor and stops after a
 * page, so that no filter, desk or depth makes the list slower; the lanes are then laid together.
 */
export function laneQuery(asked: Asked): SQL {
  const { reach, filter } = asked;
  const parts = [
    (filter.mine || reach.own) && ownLanes(asked, filter.mine ? readableOwn(reach) : undefined),
    !filter.mine && reach.all && sharedLane(asked, filter.sectionId ? [filter.sectionId] : null),
    !filter.mine && !reach.all && reach.sectionIds.length > 0 && sharedLane(asked, deskSections(asked)),
    !filter.mine && !reach.own && reach.ownWithoutSection && ownLanes(asked, isNull(stories.sectionId)),
  ].filter((part) => part !== false);
  if (parts.length === 0) return sql`select 0::bigint as id, now() as last_changed_at where false`;
  return sql`select id, last_changed_at from (${sql.join(parts, sql` union `)}) found
    order by ${asked.place.order} limit ${asked.limit}`;
}

const deskSections = ({ reach, filter }: Asked) =>
  reach.sectionIds.filter((id) => filter.sectionId === undefined || id === filter.sectionId);

/** «أخباري» shows what one wrote or was given, as far as one may still read it. */
function readableOwn(reach: Reach): SQL | undefined {
  if (reach.all || reach.own) return undefined;
  const onDesk = reach.sectionIds.length > 0 ? inArray(stories.sectionId, reach.sectionIds) : undefined;
  return or(isNull(stories.sectionId), onDesk);
}

function walk({ place, limit }: Asked, ...conditions: (SQL | undefined)[]): SQL {
  return sql`(select ${stories.id} as id, ${stories.lastChangedAt} as last_changed_at from ${stories}
    where ${and(isNull(stories.spikedAt), place.beyond, ...conditions)}
    order by ${place.order} limit ${limit})`;
}

function ownLanes(asked: Asked, extra: SQL | undefined): SQL {
  const { stage, publication, sectionId } = asked.filter;
  const rest = and(
    extra,
    stage && eq(stories.stage, stage),
    publication && eq(stories.publication, publication),
    sectionId ? eq(stories.sectionId, sectionId) : undefined,
  );
  const { id } = asked.user;
  return sql`${walk(asked, eq(stories.createdBy, id), rest)} union ${walk(asked, eq(stories.assigneeId, id), rest)}`;
}

/** One walk for each section × stage × publication that is asked for; a single one when nothing is. */
function sharedLane(asked: Asked, sectionIds: number[] | null): SQL {
  const { stage, publication } = asked.filter;
  const byState = stage !== undefined || publication !== undefined;
  if (!byState && sectionIds === null) return walk(asked);
  const states = sql`unnest(${sql.param(stage ? [stage] : everyStage)}::text[]) lane_stage
    cross join unnest(${sql.param(publication ? [publication] : everyPublication)}::text[]) lane_publication`;
  const places = sectionIds && sql`unnest(${sql.param(sectionIds)}::bigint[]) lane_section`;
  const lanes = [places, byState && states].filter((lane) => lane !== null && lane !== false);
  const stretch = walk(
    asked,
    places ? sql`${stories.sectionId} = lane_section` : undefined,
    byState ? sql`${stories.stage} = lane_stage and ${stories.publication} = lane_publication` : undefined,
  );
  return sql`(select walked.id, walked.last_changed_at from ${sql.join(lanes, sql` cross join `)}
    cross join lateral ${stretch} walked order by ${asked.place.order} limit ${asked.limit})`;
}
