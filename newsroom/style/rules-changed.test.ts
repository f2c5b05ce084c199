import { expect, test } from "vitest";
import { DESK_CHANNEL } from "@/newsroom/accounts/tell-desks";
import { as, someone } from "@/test/fixtures";
import { anOwnDatabase } from "@/test/own-database";
import { removeStyleRule } from "./remove-style-rule";
import { saveStyleRule } from "./save-style-rule";
import { tuneRule } from "./tune-rule";

const db = await anOwnDatabase();
const rule = { term: "الخطة", preferred: [], note: "", severity: "blocks", isActive: true } as const;

test("every change of the rules is told to the open desks, once it stands", async () => {
  const salma = await db.transaction(async (tx) => as(tx, await someone(tx, "salma", ["chief"])));
  const chief = { ...salma, db };
  const heard: unknown[] = [];
  const told = (count: number) => expect.poll(() => heard).toHaveLength(count);
  const { unlisten } = await db.$client.listen(DESK_CHANNEL, (payload) => heard.push(JSON.parse(payload)));
  const made = await saveStyleRule(chief, rule);
  await told(1);
  await tuneRule(chief, { rule: "tatweel", severity: "blocks", isActive: true }, 0);
  await told(2);
  await removeStyleRule(chief, made);
  await told(3);
  expect(heard).toEqual([{ kind: "style" }, { kind: "style" }, { kind: "style" }]);
  await unlisten();
});
