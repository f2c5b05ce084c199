import type { RuleName } from "@/newsroom/style/messages";
import type { HouseTerm, Tuning } from "@/newsroom/style/types";

/** A term of the house as the chief keeps it. */
export type TermRule = HouseTerm & { id: number; version: number; isActive: boolean };

/** A built-in rule as it is here; version 0 where nobody changed it. */
export type BuiltInRule = Tuning & { rule: Exclude<RuleName, "house-term">; version: number };

export type Answer = { message: string; problems: { field: string; message: string }[] } | null;

export type Act = (before: null, form: FormData) => Promise<Answer>;

export type StyleActs = { save: Act; remove: Act; tune: Act; addShipped: Act };
