import { bigint, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";

/** Who did what, when and why. Append-only: a trigger refuses changes. */
export const audit = pgTable(
  "audit",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp("at", { withTimezone: true }).notNull(),
    /** Null when the newsroom clock acted by itself. */
    actorId: bigint("actor_id", { mode: "number" }).references(() => accounts.id),
    act: text("act").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: bigint("subject_id", { mode: "number" }).notNull(),
    version: integer("version"),
    reason: text("reason").notNull().default(""),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    index("audit_subject").on(table.subjectKind, table.subjectId, table.id.desc().nullsFirst()),
    index("audit_actor").on(table.actorId, table.id.desc().nullsFirst()),
  ],
);
