import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import type { DeliveryChannel, DeliveryStatus, PublicationEventKind } from "../types";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";

/** Who outside the house asked to be told of publications, and of which kinds. */
export const subscribers = pgTable(
  "subscribers",
  {
    id: identity(),
    channel: text("channel").$type<DeliveryChannel>().notNull(),
    name: text("name").notNull(),
    address: text("address").notNull(),
    /** Signs what is sent to a hook; empty for mail. */
    secret: text("secret").notNull().default(""),
    kinds: text("kinds").array().$type<PublicationEventKind[]>().notNull(),
    isActive: boolean("is_active").notNull().default(true),
    madeBy: accountRef("made_by").notNull(),
    madeAt: moment("made_at").notNull(),
  },
  (table) => [check("subscribers_channel", sql`${table.channel} in ('mail','hook')`)],
);

/**
 * What leaves the house, one row for each message: waiting until it is sent, at least once. `kept` is a mail of a
 * house without a mail server; `failed` has been tried often enough and waits for somebody to look.
 */
export const deliveries = pgTable(
  "deliveries",
  {
    id: identity(),
    /** What this message is about: made once, whoever makes it twice. */
    key: text("key").notNull().unique(),
    channel: text("channel").$type<DeliveryChannel>().notNull(),
    subscriberId: pointer("subscriber_id").references(() => subscribers.id),
    address: text("address").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    status: text("status").$type<DeliveryStatus>().notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    dueAt: moment("due_at").notNull(),
    lastError: text("last_error").notNull().default(""),
    madeAt: moment("made_at").notNull(),
    endedAt: moment("ended_at"),
  },
  (table) => [
    index("deliveries_due").on(table.dueAt).where(sql`status = 'waiting'`),
    index("deliveries_failed").on(table.id).where(sql`status = 'failed'`),
    check("deliveries_channel", sql`${table.channel} in ('mail','hook')`),
    check("deliveries_status", sql`${table.status} in ('waiting','sent','kept','failed')`),
  ],
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
