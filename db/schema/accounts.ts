import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Gender, MailDigest, Role } from "../types";
import { identity, moment, pointer } from "./columns";

/** A desk owns sections; an editor works on one or more desks. */
export const desks = pgTable("desks", {
  id: identity(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
});

export const accounts = pgTable(
  "accounts",
  {
    id: identity(),
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    /** Null: sentences about this person do without a verb. */
    gender: text("gender").$type<Gender>(),
    mailDigest: text("mail_digest").$type<MailDigest>().notNull().default("at_once"),
    passwordHash: text("password_hash"),
    status: text("status", { enum: ["active", "suspended", "invited"] })
      .notNull()
      .default("active"),
    createdAt: moment("created_at").notNull().defaultNow(),
    lastSignInAt: moment("last_sign_in_at"),
  },
  (table) => [
    check("accounts_mail_digest", sql`${table.mailDigest} in ('at_once','daily','none')`),
    check("accounts_gender", sql`${table.gender} in ('female','male')`),
    check("accounts_email_lower", sql`${table.email} = lower(${table.email})`),
  ],
);

/** A number that points at an account. */
export const accountRef = (name: string) => pointer(name).references(() => accounts.id);

export const accountRoles = pgTable(
  "account_roles",
  {
    accountId: accountRef("account_id").notNull(),
    role: text("role").$type<Role>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.role] }),
    check(
      "account_roles_known",
      sql`${table.role} in ('contributor','reporter','copy_editor','editor','chief','admin')`,
    ),
  ],
);

export const accountDesks = pgTable(
  "account_desks",
  {
    accountId: accountRef("account_id").notNull(),
    deskId: pointer("desk_id")
      .notNull()
      .references(() => desks.id),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.deskId] })],
);

export type AccountLinkKind = "invite" | "reset" | "email-old" | "email-new";

/**
 * A secret link in a mail: an invitation, a new password, one end of a change of address. Only the hash of its
 * token is kept; `nonce` makes the token again, with the secret of the house, at the moment the mail leaves.
 */
export const accountLinks = pgTable(
  "account_links",
  {
    id: identity(),
    kind: text("kind").$type<AccountLinkKind>().notNull(),
    accountId: accountRef("account_id").notNull(),
    nonce: text("nonce").notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    /** The address that is changed to; empty for other kinds. */
    newEmail: text("new_email").notNull().default(""),
    madeBy: accountRef("made_by"),
    madeAt: moment("made_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [
    index("account_links_account").on(table.accountId, table.kind),
    check("account_links_kind", sql`${table.kind} in ('invite','reset','email-old','email-new')`),
  ],
);
