import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";
import { stories } from "./stories";

/** What somebody is told, written in the transaction of the act itself. */
export const notices = pgTable(
  "notices",
  {
    id: identity(),
    accountId: accountRef("account_id").notNull(),
    storyId: pointer("story_id")
      .notNull()
      .references(() => stories.id),
    act: text("act").notNull(),
    actorId: accountRef("actor_id"),
    reason: text("reason").notNull().default(""),
    at: moment("at").notNull(),
    readAt: moment("read_at"),
    mailedAt: moment("mailed_at"),
  },
  (table) => [
    index("notices_newest").on(table.accountId, table.id.desc().nullsFirst()),
    index("notices_unread").on(table.accountId).where(sql`read_at is null`),
    index("notices_unmailed").on(table.id).where(sql`mailed_at is null`),
  ],
);
