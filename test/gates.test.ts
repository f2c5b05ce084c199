import { expect, test } from "vitest";
import { doors, inlineActions, silentDoors } from "./declared-gates";
import { type DoorGate, gates } from "./gates";

const table = new Map(
  Object.entries(gates).flatMap(([gate, names]) => names.map((name) => [name, gate as DoorGate])),
);
const named = new Map(doors.map((door) => [door.name, door]));
const changes = (name: string) => /^(?:POST|PUT|PATCH|DELETE|ACTION) /.test(name);

/** Everybody may send these, and nothing of the newsroom changes: a reader is counted. */
const harmless = ["POST /api/view"];

test("every page, handler and action stands in the table of gates", () => {
  const undeclared = doors.filter(({ name }) => !table.has(name));
  const lines = undeclared.map(
    ({ name, file, asks }) => `${asks.join(" + ") || "open?"}: "${name}", // ${file}`,
  );
  expect(lines, "add these to test/gates.ts, under the ability they should ask").toEqual([]);
});

test("the table names no door that is gone, and none twice", () => {
  expect([...table.keys()].filter((name) => !named.has(name))).toEqual([]);
  expect(Object.values(gates).flat()).toHaveLength(table.size);
  expect(doors).toHaveLength(named.size);
});

test("each door asks in its source for exactly what the table says", () => {
  const without = ["link", "internal", "open"];
  const wrong = doors.filter(({ name, asks }) => {
    const gate = table.get(name) ?? "";
    return without.includes(gate) ? asks.length > 0 : asks.join() !== gate;
  });
  expect(
    wrong.map(({ name, asks }) => `${name}: ${asks.join(" + ") || "nothing"}, not ${table.get(name)}`),
  ).toEqual([]);
});

test("nothing of the desk is open, and nothing that changes anything", () => {
  const open = [...table].filter(([, gate]) => gate === "open").map(([name]) => name);
  expect(open.filter((name) => / \/(?:api\/)?(?:desk|stories)\b/.test(name))).toEqual([]);
  expect(open.filter(changes)).toEqual(harmless);
});

test("what changes something asks whether its own pages sent it", () => {
  const asking =
    /\b(?:deskRoute|actOnDesk|deskAction|deskButton|openAction|refuseForeignOrigin|isInternal)\(/;
  const careless = doors.filter(
    ({ name, text }) =>
      changes(name) && !harmless.includes(name) && (!asking.test(text) || /\baskDesk\(/.test(text)),
  );
  expect(careless.map(({ name }) => name)).toEqual([]);
});

test("no door opens without a handler of ours, and no action closes over what a page has read", () => {
  expect(silentDoors).toEqual([]);
  expect(inlineActions).toEqual([]);
});
