import { randomUUID } from "node:crypto";

/**
 * With Cache Components a page's first bytes, and with them «200», leave before the page knows whether it exists
 * or who asks. Only for browsers of this name does Next make the whole page first. The proxy gives it to requests
 * for the desk; it is made anew at every start, so that nobody can ask for a reader's page that way.
 */
process.env.NEWSROOM_WHOLE_PAGES ??= `whole-pages-${randomUUID()}`;

export const wholePages = (): string => process.env.NEWSROOM_WHOLE_PAGES ?? "";
