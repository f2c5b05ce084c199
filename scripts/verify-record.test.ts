import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { aLiveStory } from "@/test/newsroom-scenes";
import { anOwnDatabaseAt } from "@/test/own-database";

const { db, url } = await anOwnDatabaseAt();

const verify = () =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/verify-record.ts"], {
    env: { ...process.env, DATABASE_URL: url },
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    ({ code, stderr }) => ({ code, said: stderr.trim() }),
  );

test("the command says that the record is sound, or at which entry it breaks, with an exit code for scripts", async () => {
  await db.transaction((tx) => aLiveStory(tx));
  await db.transaction((tx) => aLiveStory(tx));
  expect(await verify()).toEqual({ code: 0, said: "سجل النشر سليم: 2 قيداً." });
  await db.execute(sql`alter table publication_record disable trigger user`);
  await db.execute(sql`update publication_record set text_version = 99 where id = 2`);
  expect(await verify()).toEqual({
    code: 1,
    said: "سجل النشر مكسور عند القيد 2؛ سلم منه 1 قيداً قبله.",
  });
});
