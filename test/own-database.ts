import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterAll, inject } from "vitest";
import { connect } from "@/db/client";

/** A database for one file alone: for tests that commit, and whose stories no other test may find. */
export const anOwnDatabase = async () => (await anOwnDatabaseAt()).db;

/** The same with its address, for commands that are run on it. */
export async function anOwnDatabaseAt() {
  const { adminUrl, template } = inject("template");
  const name = `own_${randomBytes(6).toString("hex")}`;
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = name;
  const client = connect(url.href, { max: 4 });
  afterAll(async () => {
    await client.sql.end();
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  });
  return { db: client.db, url: url.href };
}
