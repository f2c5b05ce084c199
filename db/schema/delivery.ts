import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { DeliveryChannel, DeliveryStatus, PublicationEventKind, SubscriberChannel } from "../types";
import { accountRef } from "./accounts";
import { articles } from "./articles";
import { identity, moment, pointer } from "./columns";

/** Who outside the house asked to be told of publications, and of which kinds. */
export const subscribers = pgTable(
  "subscribers",
  {
    id: identity(),
    channel: text("channel").$type<SubscriberChannel>().notNull(),
    name: text("name").notNull(),
    address: text("address").notNull(),
    /** Signs what is sent to a hook; empty for others. */
    secret: text("secret").notNull().default(""),
    kinds: text("kinds").array().$type<PublicationEventKind[]>().notNull(),
    /** Only of these sections; none: of all. */
    sectionIds: bigint("section_ids", { mode: "number" }).array().notNull().default(sql`'{}'::bigint[]`),
    /** Since when nothing but what is taken back is told. */
    pausedAt: moment("paused_at"),
    isActive: boolean("is_active").notNull().default(true),
    madeBy: accountRef("made_by").notNull(),
    madeAt: moment("made_at").notNull(),
  },
  (table) => [check("subscribers_channel", sql`${table.channel} in ('mail','hook','telegram')`)],
);

/**
 * What leaves the house, one row for each message: waiting until it is sent, at least once. `kept` is a mail of a
 * house without a mail server, or a message to a channel without a bot; `failed` has been tried often enough and
 * waits for somebody to look; `replaced` never left, because a newer one says it all.
 */
export const deliveries = pgTable(
  "deliveries",
  {
    id: identity(),
    /** What this message is about: made once, whoever makes it twice. */
    key: text("key").notNull().unique(),
    channel: text("channel").$type<DeliveryChannel>().notNull(),
    subscriberId: pointer("subscriber_id").references(() => subscribers.id),
    articleId: pointer("article_id").references(() => articles.id),
    address: text("address").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    status: text("status").$type<DeliveryStatus>().notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    dueAt: moment("due_at").notNull(),
    /** Since when somebody is sending it. */
    takenAt: moment("taken_at"),
    lastError: text("last_error").notNull().default(""),
    madeAt: moment("made_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (table) => [
    index("deliveries_due").on(table.dueAt).where(sql`status = 'waiting'`),
    index("deliveries_failed").on(table.id).where(sql`status = 'failed'`),
    index("deliveries_lane").on(table.articleId, table.subscriberId).where(sql`article_id is not null`),
    index("deliveries_outlets")
      .on(table.id)
      .where(sql`channel in ('hook','telegram','websub','indexnow') or subscriber_id is not null`),
    check("deliveries_channel", sql`${table.channel} in ('mail','hook','telegram','websub','indexnow')`),
    check("deliveries_status", sql`${table.status} in ('waiting','sent','kept','failed','replaced')`),
  ],
);

/** The message about an article that stands in a channel: it is edited and deleted by its number. */
export const telegramMessages = pgTable(
  "telegram_messages",
  {
    subscriberId: pointer("subscriber_id")
      .notNull()
      .references(() => subscribers.id),
    articleId: pointer("article_id")
      .notNull()
      .references(() => articles.id),
    messageId: pointer("message_id"),
    /** It was sent once without an answer: a copy nobody has the number of may stand there too. */
    isDoubtful: boolean("is_doubtful").notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.subscriberId, table.articleId] })],
);

/** Old addresses of readers' pages, in their decoded form, and where they lead now. */
export const redirects = pgTable(
  "redirects",
  {
    path: text("path").primaryKey(),
    to: text("to").notNull(),
    madeBy: accountRef("made_by"),
    madeAt: moment("made_at").notNull(),
  },
  (table) => [
    index("redirects_to").on(table.to),
    check("redirects_moves", sql`${table.path} <> ${table.to}`),
  ],
);
