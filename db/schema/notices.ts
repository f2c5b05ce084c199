import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { stories } from "./stories";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What somebody is told, written in the transaction of the act itself. */
export const notices = pgTable(
  "notices",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    accountId: bigint("account_id", { mode: "number" })
      .notNull()
      .references(() => accounts.id),
    storyId: bigint("story_id", { mode: "number" })
      .notNull()
      .references(() => stories.id),
    act: text("act").notNull(),
    actorId: bigint("actor_id", { mode: "number" }).references(() => accounts.id),
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
