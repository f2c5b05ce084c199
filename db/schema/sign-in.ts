import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Role } from "../types";
import { accountRef } from "./accounts";
import { moment } from "./columns";

/** What a passkey is asked to sign for. */
export type PasskeyPurpose = "add" | "sign-in" | "confirm";

/** Only the hash of a session's id is kept; a row gone is a session ended. */
export const sessions = pgTable(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    /** What its owner ends it by: says nothing to a thief. */
    number: bigint("number", { mode: "number" }).generatedAlwaysAsIdentity().notNull().unique(),
    accountId: accountRef("account_id").notNull(),
    createdAt: moment("created_at").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    /** When its owner last gave a password or a second factor. */
    confirmedAt: moment("confirmed_at").notNull().defaultNow(),
    device: text("device").notNull().default(""),
    /** The country, where a proxy of ours says it. */
    place: text("place").notNull().default(""),
  },
  (table) => [index("sessions_account").on(table.accountId), index("sessions_expiry").on(table.expiresAt)],
);

/** Tries to sign in, counted by account, by known device and by network; `key` is a hash, never an address. */
export const signInFailures = pgTable(
  "sign_in_failures",
  {
    key: text("key").primaryKey(),
    failures: integer("failures").notNull(),
    firstAt: moment("first_at").notNull(),
    lastAt: moment("last_at").notNull().defaultNow(),
    blockedUntil: moment("blocked_until"),
  },
  (table) => [index("sign_in_failures_last").on(table.lastAt)],
);

/** Browsers from which somebody has signed in before, by the hash of what their cookie holds. */
export const knownDevices = pgTable(
  "known_devices",
  {
    accountId: accountRef("account_id").notNull(),
    keyHash: text("key_hash").notNull(),
    firstAt: moment("first_at").notNull(),
    lastAt: moment("last_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.keyHash] })],
);

/** A sign-in whose password was right and that waits for the second factor. */
export const signInSteps = pgTable(
  "sign_in_steps",
  {
    tokenHash: text("token_hash").primaryKey(),
    accountId: accountRef("account_id").notNull(),
    tries: integer("tries").notNull().default(0),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [index("sign_in_steps_account").on(table.accountId)],
);

/** The app that makes an account's codes; its secret is sealed with the house's key. */
export const codeApps = pgTable("code_apps", {
  accountId: accountRef("account_id").primaryKey(),
  secret: text("secret").notNull(),
  /** Null until its owner has shown a code of it. */
  confirmedAt: moment("confirmed_at"),
  /** A code is good once: the last half minute that was used. */
  lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
});

/** Codes on paper for the day the phone is lost, each good once. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    accountId: accountRef("account_id").notNull(),
    codeHash: text("code_hash").notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.codeHash] })],
);

export const passkeys = pgTable(
  "passkeys",
  {
    /** The credential's own id, base64url. */
    id: text("id").primaryKey(),
    accountId: accountRef("account_id").notNull(),
    /** COSE, base64url. */
    publicKey: text("public_key").notNull(),
    counter: bigint("counter", { mode: "number" }).notNull(),
    transports: text("transports").array().notNull(),
    name: text("name").notNull(),
    isBackedUp: boolean("is_backed_up").notNull(),
    madeAt: moment("made_at").notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [index("passkeys_account").on(table.accountId)],
);

/** What a key was asked to sign: good once, for five minutes. */
export const passkeyChallenges = pgTable(
  "passkey_challenges",
  {
    hash: text("hash").primaryKey(),
    purpose: text("purpose").$type<PasskeyPurpose>().notNull(),
    /** Whose key is asked for; null when signing in, where the key says it. */
    accountId: accountRef("account_id"),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [
    index("passkey_challenges_expiry").on(table.expiresAt),
    check("passkey_challenges_purpose", sql`${table.purpose} in ('add','sign-in','confirm')`),
  ],
);

/** Whoever has one of these roles does nothing on the desk before having a second factor. */
export const secondFactorRoles = pgTable("second_factor_roles", {
  role: text("role").$type<Role>().primaryKey(),
});

/**
 * Whose account somebody of an outside provider is: its subject never changes, an address may. Once parted, nobody of
 * that provider comes into the account again before its owner asks for it.
 */
export const providerSubjects = pgTable(
  "provider_subjects",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    accountId: accountRef("account_id").notNull(),
    linkedAt: moment("linked_at").notNull(),
    partedAt: moment("parted_at"),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index("provider_subjects_account").on(table.accountId),
  ],
);
