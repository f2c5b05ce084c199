import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as accounts from "./schema/accounts";
import * as articles from "./schema/articles";
import * as audit from "./schema/audit";
import * as front from "./schema/front";
import * as live from "./schema/live";
import * as media from "./schema/media";
import * as notices from "./schema/notices";
import * as planning from "./schema/planning";
import * as publication from "./schema/publication";
import * as record from "./schema/record";
import * as review from "./schema/review";
import * as signIn from "./schema/sign-in";
import * as stories from "./schema/stories";
import * as style from "./schema/style";

const schema = {
  ...accounts,
  ...articles,
  ...audit,
  ...front,
  ...live,
  ...media,
  ...notices,
  ...planning,
  ...publication,
  ...record,
  ...review,
  ...signIn,
  ...stories,
  ...style,
};

export type Schema = typeof schema;
export type Database = PostgresJsDatabase<Schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** Pool size per instance: two cores are kept busy by about ten connections. */
const POOL = 10;

/** Opens a pool; nothing connects before the first query. */
export function connect(url: string, options: postgres.Options<Record<string, never>> = {}) {
  const sql = postgres(url, {
    max: POOL,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { statement_timeout: 10_000, application_name: "newsroom" },
    ...options,
  });
  return { sql, db: drizzle(sql, { schema }) };
}
