import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";

type Expected = { self: string; entries: unknown[] };
type Rule = [holds: boolean, fault: string];

const broken = (rules: Rule[]) => rules.filter(([holds]) => !holds).map(([, fault]) => fault);
const isAddress = (text: unknown) => typeof text === "string" && /^https?:\/\/[!-~]+$/.test(text);
const isRfc3339 = (text: unknown) =>
  typeof text === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
/** RFC 822 with a year of four digits, as RSS wants it. */
const isRfc822 = (text: unknown) =>
  typeof text === "string" && /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/.test(text);
const areDistinct = (texts: unknown[]) => new Set(texts).size === texts.length;

/** RSS 2.0 as the Advisory Board's specification and best-practices profile ask for it. */
export function faultsInRss(xml: string, { self, entries }: Expected): string[] {
  const feed = parseRssFeed(xml);
  const items = feed.items ?? [];
  return broken([
    [Boolean(feed.title && feed.description), "the channel has no title or description"],
    [isAddress(feed.link), "the channel's link is no address"],
    [feed.language === "ar", "the language is not said"],
    [feed.atom?.links?.some(({ rel, href }) => rel === "self" && href === self) ?? false, "no self link"],
    [items.length === entries.length, "articles were lost"],
    [areDistinct(items.map(({ guid }) => guid?.value)), "two items are one"],
    ...items.flatMap((item): Rule[] => [
      [Boolean(item.title && item.description), "an item has no title or description"],
      [isAddress(item.link) && isAddress(item.guid?.value), "an item's address is none"],
      [isRfc822(item.pubDate), `${item.pubDate} is no date`],
      [Boolean(item.content?.encoded), "an item has no text"],
    ]),
  ]);
}

/** Atom 1.0: RFC 4287, section 4. */
export function faultsInAtom(xml: string, { self, entries }: Expected): string[] {
  const feed = parseAtomFeed(xml);
  const all = feed.entries ?? [];
  return broken([
    [isAddress(feed.id) && Boolean(feed.title?.value), "the feed has no id or title"],
    [isRfc3339(feed.updated), "the feed has no date"],
    [feed.links?.some(({ rel, href }) => rel === "self" && href === self) ?? false, "no self link"],
    [all.length === entries.length, "articles were lost"],
    [areDistinct(all.map(({ id }) => id)), "two entries are one"],
    ...all.flatMap((entry): Rule[] => [
      [isAddress(entry.id) && Boolean(entry.title?.value), "an entry has no id or title"],
      [isRfc3339(entry.updated) && isRfc3339(entry.published), "an entry has no dates"],
      [(entry.authors?.length ?? 0) > 0, "an entry has no author"],
      [entry.content?.type === "html", "an entry has no text"],
    ]),
  ]);
}

/** JSON Feed 1.1. */
export function faultsInJson(text: string, { self, entries }: Expected): string[] {
  const feed = parseJsonFeed(JSON.parse(text));
  const items = feed.items ?? [];
  return broken([
    [JSON.parse(text).version === "https://jsonfeed.org/version/1.1", "the version is not said"],
    [Boolean(feed.title) && feed.feed_url === self, "the feed has no title or address"],
    [items.length === entries.length, "articles were lost"],
    [areDistinct(items.map(({ id }) => id)), "two items are one"],
    ...items.flatMap((item): Rule[] => [
      [isAddress(item.id) && isAddress(item.url), "an item's address is none"],
      [isRfc3339(item.date_published) && isRfc3339(item.date_modified), "an item has no dates"],
      [Boolean(item.content_html), "an item has no text"],
    ]),
  ]);
}
