import { bigint, timestamp } from "drizzle-orm/pg-core";

/** A number the database gives out. */
export const identity = () => bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

/** A number that points at a row of another table. */
export const pointer = (name: string) => bigint(name, { mode: "number" });

export const moment = (name: string) => timestamp(name, { withTimezone: true });
