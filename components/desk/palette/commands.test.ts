import { expect, test } from "vitest";
import { type Command, filterCommands, listCommands, offerCommands } from "./commands";

const command = (label: string, more: Partial<Command> = {}): Command => ({
  name: label,
  label,
  group: "tools",
  run: () => {},
  ...more,
});
const labels = (commands: Command[]) => commands.map(({ label }) => label);

test("commands are found by the beginnings of their words, whatever the spelling", () => {
  const all = [command("إدراج صورة"), command("وضع التركيز", { keywords: "هدوء" }), command("أرسل للمراجعة")];
  expect(labels(filterCommands(all, "ادراج"))).toEqual(["إدراج صورة"]);
  expect(labels(filterCommands(all, "تركيز"))).toEqual(["وضع التركيز"]);
  expect(labels(filterCommands(all, "هد"))).toEqual(["وضع التركيز"]);
  expect(labels(filterCommands(all, "صوره ادر"))).toEqual(["إدراج صورة"]);
  expect(filterCommands(all, "راج")).toEqual([]);
  expect(filterCommands(all, "")).toHaveLength(3);
});

test("a command that begins with what was typed comes before those that mention it", () => {
  const all = [command("فاصل", { keywords: "نص" }), command("نص جديد")];
  expect(labels(filterCommands(all, "نص"))).toEqual(["نص جديد", "فاصل"]);
});

test("what a screen offers is there while it stands, in the order of the groups", () => {
  const leave = offerCommands(() => [command("بحث")]);
  const leaveToo = offerCommands(() => [
    command("الأخبار", { group: "go" }),
    command("انشر", { group: "moves" }),
  ]);
  expect(labels(listCommands())).toEqual(["انشر", "بحث", "الأخبار"]);
  leaveToo();
  expect(labels(listCommands())).toEqual(["بحث"]);
  leave();
  expect(listCommands()).toEqual([]);
});
