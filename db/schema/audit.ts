import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { accountRef } from "./accounts";
import { identity, moment, pointer } from "./columns";

/** Who did what, when and why. Append-only: a trigger refuses changes. */
export const audit = pgTable(
  "audit",
  {
    id: identity(),
    at: moment("at").notNull(),
    /** Null when the newsroom clock acted by itself. */
    actorId: accountRef("actor_id"),
    act: text("act").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: pointer("subject_id").notNull(),
    version: integer("version"),
    reason: text("reason").notNull().default(""),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    index("audit_subject").on(table.subjectKind, table.subjectId, table.id.desc().nullsFirst()),
    index("audit_act").on(table.act, table.id.desc().nullsFirst()),
    index("audit_at").on(table.at),
    index("audit_actor").on(table.actorId, table.id.desc().nullsFirst()),
  ],
);
