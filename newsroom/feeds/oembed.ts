import type { Article, House } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";
import { escapeMarkup } from "@/newsroom/body/escape";
import { renditionPath, renditionWidthOf } from "@/newsroom/media/rendition-path";
import { type Card, cardName, cardOf, cardShapes } from "./card/card";
import { plainLine } from "./plain-line";

/** The room somebody has for a piece of ours, in pixels. */
export type Room = { maxWidth: number; maxHeight: number };

/** As wide as a column of text, as high as a headline with its standfirst. */
const USUAL = { width: 600, height: 240 };
/** Below this a standfirst has no room under the headline. */
const TALL = 180;
const CACHE_SECONDS = 3_600;

/** One article as a piece for other sites: https://oembed.com, version 1.0, of type rich. */
export function oembedOf(house: House, article: Article, home: string, room: Room) {
  const url = `${home}/news/${article.id}`;
  const [author] = article.authors;
  const width = Math.min(room.maxWidth, USUAL.width);
  const height = Math.min(room.maxHeight, USUAL.height);
  return {
    version: "1.0",
    type: "rich",
    title: plainLine(article.headline),
    ...(author && { author_name: plainLine(article.authors.map(({ name }) => name).join("، ")) }),
    ...(author && { author_url: `${home}/author/${encodeURIComponent(author.slug)}` }),
    provider_name: house.name,
    provider_url: `${home}/`,
    cache_age: CACHE_SECONDS,
    width,
    height,
    html: quote(house, article, url, height >= TALL),
    ...thumbnailOf(cardOf(house, article), article, home, room),
  };
}

/** Words and a link only: nothing of ours runs on another's page. */
function quote(house: House, article: Article, url: string, isTall: boolean): string {
  const date = formatDate(article.publishedAt, house.calendar);
  const parts = [
    `<p><a href="${escapeMarkup(url)}">${escapeMarkup(plainLine(article.headline))}</a></p>`,
    isTall && article.standfirst ? `<p>${escapeMarkup(plainLine(article.standfirst))}</p>` : "",
    `<footer>${escapeMarkup(plainLine(house.name))} – <time datetime="${article.publishedAt.toISOString()}">${escapeMarkup(date)}</time></footer>`,
  ];
  return `<blockquote cite="${escapeMarkup(url)}" lang="ar" dir="rtl">${parts.join("")}</blockquote>`;
}

/** The card when it has room, else the article's own picture as small as it must be, else none. */
function thumbnailOf(card: Card, { id, picture }: Article, home: string, room: Room) {
  const { width, height } = cardShapes.wide;
  if (width <= room.maxWidth && height <= room.maxHeight)
    return thumbnail(`${home}/share/${id}/${cardName(card, "wide")}`, width, height);
  if (!picture) return {};
  const widest = Math.min(room.maxWidth, (room.maxHeight * picture.width) / picture.height);
  const across = renditionWidthOf(picture, widest);
  const down = Math.round((across * picture.height) / picture.width);
  if (across > room.maxWidth || down > room.maxHeight) return {};
  return thumbnail(home + renditionPath(picture, widest), across, down);
}

const thumbnail = (url: string, width: number, height: number) => ({
  thumbnail_url: url,
  thumbnail_width: width,
  thumbnail_height: height,
});
