import type { PublicationEventKind } from "@/db/types";
import { eventNames, killText } from "./messages";

export type EventFacts = {
  id: number;
  kind: PublicationEventKind;
  at: Date;
  articleId: number;
  headline: string;
};

export type Message = { subject: string; text: string };

const isKill = (kind: PublicationEventKind) => kind === "withdrawn" || kind === "undone";

/** What a hook gets, as JSON. A kill notice names the address, never the words that were taken back. */
export function hookMessage({ id, kind, at, articleId, headline }: EventFacts, home: string): Message {
  const url = `${home}/news/${articleId}`;
  const article = { id: articleId, url, ...(isKill(kind) ? {} : { headline }) };
  return { subject: kind, text: JSON.stringify({ event: id, kind, at: at.toISOString(), article }) };
}

/** The same for a person. */
export function mailMessage({ kind, articleId, headline }: EventFacts, home: string): Message {
  const url = `${home}/news/${articleId}`;
  if (isKill(kind)) return { subject: `${eventNames[kind]}: ${url}`, text: `${killText}\n\n${url}\n` };
  return { subject: `${eventNames[kind]}: ${headline}`, text: `${headline}\n\n${url}\n` };
}
