import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import postgres from "postgres";
import { connect } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { startTestPostgres } from "@/scripts/lib/postgres/test-postgres.mjs";
import { NEWEST } from "@/tools/corpus.mjs";
import { tell } from "./figures";
import { fillForSearch } from "./fill-search";
import { measureSearch } from "./measure-search";

/** `node --import tsx bench/search.ts --n 100000 --paragraphs 12` */
const { values } = parseArgs({
  options: {
    n: { type: "string", default: "100000" },
    paragraphs: { type: "string", default: "14" },
    times: { type: "string", default: "30" },
  },
});

const server = await startTestPostgres();
const name = `bench_${randomBytes(4).toString("hex")}`;
const admin = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
await admin.unsafe(`create database ${name}`);
const { db, sql: searching } = connect(server.url(name), { max: 1 });
/** Filling takes longer than a question may. */
const sql = postgres(server.url(name), { max: 3, onnotice: () => {} });
try {
  await migrateDatabase(server.url(name));
  const start = performance.now();
  await fillForSearch(sql, Number(values.n), Number(values.paragraphs));
  tell(`${values.n} articles written`, `${Math.round((performance.now() - start) / 1000)} s`, "");
  await measureSearch({ db, sql, asking: searching, now: new Date(NEWEST), times: Number(values.times) });
} finally {
  await Promise.all([searching.end(), sql.end()]);
  await admin.unsafe(`drop database ${name} with (force)`);
  await admin.end();
  await server.stop();
}
