import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { migrateDatabase } from "@/db/migrate";

const own = process.env.TEST_DATABASE_URL ?? "";
const admin = postgres(own, { max: 1, onnotice: () => {} });
const made: string[] = [];

/** An empty database beside the worker's own. */
async function emptyDatabase(options = "") {
  const name = `migrate_${process.pid}_${made.length}`;
  made.push(name);
  await admin.unsafe(`create database ${name} ${options}`);
  return Object.assign(new URL(own), { pathname: `/${name}` }).href;
}

async function inDatabase<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return work(sql).finally(() => sql.end());
}

afterAll(async () => {
  for (const name of made) await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.end();
});

test("four at once migrate an empty database once", async () => {
  const url = await emptyDatabase();
  await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(url)));
  const [row] = await inDatabase(
    url,
    (sql) =>
      sql`select count(*)::int = count(distinct created_at)::int as once from drizzle.__drizzle_migrations`,
  );
  expect(row?.once).toBe(true);
});

test("a database newer than the code is refused and stays as it is", async () => {
  const url = await emptyDatabase();
  await migrateDatabase(url);
  await inDatabase(
    url,
    (sql) => sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`,
  );
  await expect(migrateDatabase(url)).rejects.toThrow(/أحدث من هذه النسخة/);
});

test("a database that does not know Arabic letters is refused before anything is made", async () => {
  const url = await emptyDatabase("template template0 encoding 'UTF8' locale 'C'");
  await expect(migrateDatabase(url)).rejects.toThrow(/C\.UTF-8/);
  const [row] = await inDatabase(
    url,
    (sql) => sql`select count(*)::int as tables from pg_tables where schemaname in ('public', 'drizzle')`,
  );
  expect(row?.tables).toBe(0);
});

test.each([
  ["an unreachable server", "postgres://newsroom:hidden@127.0.0.1:9/newsroom", /لا يجيب/],
  ["a missing database", Object.assign(new URL(own), { pathname: "/nowhere" }).href, /غير موجودة/],
])("%s is told in one sentence without the password", async (_what, url, sentence) => {
  await expect(migrateDatabase(url)).rejects.toThrow(sentence);
  await expect(migrateDatabase(url)).rejects.not.toThrow(/hidden/);
});
