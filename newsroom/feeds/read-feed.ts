import type { Db } from "@/newsroom/ctx";
import { getDiscovery, getHouse } from "@/newsroom/settings/queries";
import { listEntries } from "./entries";
import type { Feed } from "./feed";
import { plainLine as clean } from "./plain-line";
import { type FeedScope, findSubject } from "./subject";

/** Where the site lives and under which file name the feed is asked for. */
type Place = { home: string; file: string };

/** A feed and the cache tag of its list; null when there is no such section, tag or author. */
export async function readFeed(
  db: Db,
  scope: FeedScope,
  { home, file }: Place,
): Promise<{ feed: Feed; tag: string } | null> {
  const [house, { hub }] = await Promise.all([getHouse(db), getDiscovery(db)]);
  const subject = await findSubject(db, scope, house);
  if (!subject) return null;
  const page = scope.area === "site" ? home : `${home}/${scope.area}/${encodeURIComponent(scope.slug)}`;
  const entries = await listEntries(db, house, subject.cards, home);
  const changes = entries.map((entry) => (entry.updatedAt ?? entry.publishedAt).getTime());
  const feed = {
    title: clean(scope.area === "site" ? house.name : `${house.name}: ${subject.name}`),
    description: clean(subject.description || house.description),
    link: scope.area === "site" ? `${home}/` : page,
    self: `${page}/${file}`,
    hub,
    updatedAt: changes.length > 0 ? new Date(Math.max(...changes)) : null,
    entries,
  };
  return { feed, tag: subject.tag };
}
