import { asc, eq, inArray, sql } from "drizzle-orm";
import { articles, articleTags } from "@/db/schema/articles";
import { tags } from "@/db/schema/publication";
import type { Article, ArticleCard, House, Picture, Recording } from "@/db/types";
import { type BodySources, listBodySources } from "@/newsroom/articles/body-sources";
import { openingOf } from "@/newsroom/articles/opening";
import { bodyReferences } from "@/newsroom/body/body-references";
import { escapeMarkup } from "@/newsroom/body/escape";
import { recordingAddress, recordingType } from "@/newsroom/body/recording-address";
import { toHtml } from "@/newsroom/body/to-html";
import type { Db } from "@/newsroom/ctx";
import { renditionPath, renditionWidthOf } from "@/newsroom/media/rendition-path";
import { creditKindNames } from "@/newsroom/workflow/messages";
import type { FeedEntry, FeedPicture, FeedRecording } from "./feed";
import { plainLine } from "./plain-line";

type Text = Pick<Article, "body" | "dateline" | "creditKind" | "creditSources"> & {
  begins: string;
  tags: string[];
};

/** As long as a standfirst is. */
const FIRST_WORDS = 200;

const textColumns = {
  id: articles.id,
  body: articles.body,
  dateline: articles.dateline,
  creditKind: articles.creditKind,
  creditSources: articles.creditSources,
  begins: sql<string>`left(${articles.plainText}, ${FIRST_WORDS + 1})`,
};

/** The articles of these cards in full, in their order. */
export async function listEntries(
  db: Db,
  house: House,
  cards: ArticleCard[],
  home: string,
): Promise<FeedEntry[]> {
  if (cards.length === 0) return [];
  const ids = cards.map((card) => card.id);
  const texts = await db
    .select(textColumns)
    .from(articles)
    .where(inArray(articles.id, ids))
    .limit(ids.length);
  const sources = await listBodySources(
    db,
    texts.map((text) => text.body),
  );
  const print = printerOf(sources, home);
  const tagged = await listTagNames(db, ids);
  return cards.flatMap((card) => {
    const text = texts.find((one) => one.id === card.id);
    const names = tagged.filter((tag) => tag.articleId === card.id).map(({ name }) => name);
    return text
      ? [entryOf(house, card, { ...text, tags: names }, { home, print, recordings: sources.recordings })]
      : [];
  });
}

/** No story has as many. */
const MOST_TAGS = 100;

const listTagNames = (db: Db, ids: number[]) =>
  db
    .select({ articleId: articleTags.articleId, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(inArray(articleTags.articleId, ids))
    .orderBy(asc(articleTags.position))
    .limit(ids.length * MOST_TAGS);

type Printer = (body: Text["body"], opening: string | undefined) => string;

/** As wide as a feed reader shows a picture. */
const PICTURE_WIDTH = 960;

/** Prints texts with what they point at, every address absolute. */
function printerOf({ pictures, related, recordings }: BodySources, home: string): Printer {
  const options = {
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    recordings: new Map(recordings.map((recording) => [recording.id, recording])),
    addressOf: (path: string) => home + path,
    related: new Map(
      related.map(({ id, slug, headline }) => [
        id,
        { href: `${home}/news/${id}/${encodeURIComponent(slug)}`, headline },
      ]),
    ),
    pictureAddress: (picture: Picture) => `${home}${renditionPath(picture, PICTURE_WIDTH)}`,
  };
  return (body, opening) => toHtml(body, { ...options, ...(opening !== undefined && { opening }) });
}

type Place = { home: string; print: Printer; recordings: Recording[] };

function entryOf(house: House, card: ArticleCard, text: Text, { home, print, recordings }: Place): FeedEntry {
  const id = `${home}/news/${card.id}`;
  return {
    id,
    link: `${id}/${encodeURIComponent(card.slug)}`,
    headline: plainLine(card.headline),
    standfirst: plainLine(card.standfirst) || firstWords(plainLine(text.begins)),
    html: print(text.body, openingOf(text, house)) + sourceOf(house, text),
    authors: card.authors.map((author) => plainLine(author.name)),
    section: plainLine(card.section.name),
    tags: text.tags.map(plainLine),
    picture: card.picture && pictureOf(card.picture, home),
    recordings: recordingsIn(text.body, recordings, home),
    publishedAt: card.publishedAt,
    updatedAt: card.updatedAt,
  };
}

/** In the order of the text; a feed reader that takes only one takes the first. */
const recordingsIn = (body: Text["body"], recordings: Recording[], home: string): FeedRecording[] =>
  bodyReferences(body).recordingIds.flatMap((id) => {
    const found = recordings.find((recording) => recording.id === id);
    if (!found) return [];
    const { bytes, seconds } = found;
    return [{ url: home + recordingAddress(found), type: recordingType(found), bytes, seconds }];
  });

function pictureOf(picture: Picture, home: string): FeedPicture {
  const width = renditionWidthOf(picture, PICTURE_WIDTH);
  return {
    url: home + renditionPath(picture, PICTURE_WIDTH),
    width,
    height: Math.round((width * picture.height) / picture.width),
    alt: plainLine(picture.alt),
    caption: plainLine(picture.caption),
    credit: plainLine(picture.credit),
  };
}

/** A story without a standfirst is announced by how it begins. */
const firstWords = (text: string) =>
  text.length <= FIRST_WORDS ? text : `${text.slice(0, text.lastIndexOf(" ", FIRST_WORDS))}…`;

/** What stands under the text on the page stands there in a feed too: the source, and the disclaimer. */
function sourceOf(house: House, { creditKind, creditSources }: Text): string {
  const lines = [[house.name, creditKindNames[creditKind], ...creditSources].join(" – ")];
  if (house.disclaimer && house.disclaimerKinds.includes(creditKind)) lines.push(house.disclaimer);
  return lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join("");
}
