import type { PublicationEventKind } from "@/db/types";
import { eventNames, killText } from "./messages";

export type EventFacts = {
  id: number;
  kind: PublicationEventKind;
  at: Date;
  articleId: number;
  headline: string;
  /** Readers have it no longer. */
  isGone: boolean;
};

export type Message = { subject: string; text: string };

/** What a hook gets, as JSON. A kill notice names the address, never the words that were taken back. */
export function hookMessage(
  { id, kind, at, articleId, headline, isGone }: EventFacts,
  home: string,
): Message {
  const url = `${home}/news/${articleId}`;
  const article = { id: articleId, url, ...(isGone ? {} : { headline }) };
  return { subject: kind, text: JSON.stringify({ event: id, kind, at: at.toISOString(), article }) };
}

/** The same for a person. */
export function mailMessage(event: EventFacts, home: string): Message {
  const url = `${home}/news/${event.articleId}`;
  const subject = eventLine(event, home);
  if (event.isGone) return { subject, text: `${killText}\n\n${url}\n` };
  return { subject, text: `${event.headline}\n\n${url}\n` };
}

/** What happened to which article, in one line; a change that was taken back is one more change. */
export function eventLine({ kind, articleId, headline, isGone }: EventFacts, home: string): string {
  if (isGone) return `${eventNames.withdrawn}: ${home}/news/${articleId}`;
  return `${eventNames[kind === "undone" ? "updated" : kind]}: ${headline}`;
}
