import { expect } from "vitest";
import { listAudit } from "@/newsroom/audit/queries";
import { Conflict, Forbidden, Invalid, NotFound } from "@/newsroom/errors";
import { as, someone, test } from "@/test/fixtures";
import { addShippedTerms } from "./add-shipped-terms";
import { checkText } from "./check";
import { getStyleRules, listBuiltInRules, listStyleChanges, listStyleRules } from "./queries";
import { removeStyleRule } from "./remove-style-rule";
import { saveStyleRule } from "./save-style-rule";
import { tuneRule } from "./tune-rule";
import { houseTerms } from "./words/house-terms";

const rule = {
  term: "ميليشي*",
  preferred: ["فصيل*"],
  note: "نسمي كل جهة بما تسمي به نفسها.",
  severity: "warning",
  isActive: true,
} as const;

test("what the chief writes is what the next check finds", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const saved = await saveStyleRule(salma, { ...rule, term: "  مِيليشي*  " });
  expect(saved).toMatchObject({ ...rule, version: 1 });
  const [finding] = checkText(["انسحبت الميليشيا."], await getStyleRules(db));
  expect(finding).toMatchObject({ rule: "house-term", severity: "warning", note: rule.note });
  expect(finding).toMatchObject({ found: "الميليشيا", fixes: ["الفصيلا"] });
});

test("a rule out of use stays in the chief's list and leaves the check", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const { id, version } = await saveStyleRule(salma, rule);
  const resting = await saveStyleRule(salma, { ...rule, isActive: false }, { id, version });
  expect(resting).toMatchObject({ id, version: 2, isActive: false });
  expect(await listStyleRules(salma)).toContainEqual(resting);
  expect((await getStyleRules(db)).terms.map(({ term }) => term)).not.toContain(rule.term);
});

test("of two chiefs the slower one is told, and nothing is lost", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const { id, version } = await saveStyleRule(salma, rule);
  await saveStyleRule(salma, { ...rule, note: "" }, { id, version });
  await expect(saveStyleRule(salma, { ...rule, preferred: [] }, { id, version })).rejects.toBeInstanceOf(
    Conflict,
  );
  await expect(removeStyleRule(salma, { id, version })).rejects.toBeInstanceOf(Conflict);
  expect(await listStyleRules(salma)).toContainEqual({ ...rule, note: "", id, version: 2 });
});

test("a rule that is removed is gone, and what it said stays in the record", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const { id, version } = await saveStyleRule(salma, rule);
  await removeStyleRule(salma, { id, version });
  await expect(removeStyleRule(salma, { id, version })).rejects.toBeInstanceOf(NotFound);
  const [removal, making] = await listAudit(db, { subjectKind: "style-rule", subjectId: id });
  expect(removal).toMatchObject({
    act: "removeStyleRule",
    version: 1,
    detail: { term: rule.term, preferred: ["فصيل*"] },
  });
  expect(making).toMatchObject({ act: "makeStyleRule", version: 1, detail: { term: rule.term } });
});

test("a term has one rule", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  await saveStyleRule(salma, rule);
  await expect(saveStyleRule(salma, { ...rule, preferred: [] })).rejects.toBeInstanceOf(Invalid);
  const other = await saveStyleRule(salma, { ...rule, term: "مرتزق*", preferred: [] });
  await expect(saveStyleRule(salma, rule, other)).rejects.toBeInstanceOf(Invalid);
});

test("rules do not send a word round in a ring", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const plain = { note: "", severity: "advice", isActive: true };
  await saveStyleRule(salma, { ...plain, term: "قاطرة", preferred: ["عربة"] });
  await expect(saveStyleRule(salma, { ...plain, term: "عربة", preferred: ["مركبة"] })).rejects.toBeInstanceOf(
    Invalid,
  );
  await expect(
    saveStyleRule(salma, { ...plain, term: "مقطورة", preferred: ["قاطرة"] }),
  ).rejects.toBeInstanceOf(Invalid);
  await expect(
    saveStyleRule(salma, { ...plain, term: "حافلة", preferred: ["حافلة"] }),
  ).rejects.toBeInstanceOf(Invalid);
  await saveStyleRule(salma, { ...plain, term: "داعش", preferred: ["تنظيم داعش"] });
});

test.for([
  ["no term", { term: "  " }],
  ["a star alone", { term: "*" }],
  ["one letter and a star", { term: "و* كلمة" }],
  ["four stars", { term: "بح*رب*عد*مق*" }],
  ["Latin letters", { term: "word" }],
  ["a pattern of another kind", { term: "(كلمة)+" }],
  ["seven words", { term: "هذه سبع كلمات كاملة وهي أكثر مما" + " يقبل" }],
  ["more stars in the substitute", { preferred: ["*فصيل*"] }],
  ["six substitutes", { preferred: ["أب", "أم", "أخ", "عم", "خال", "جد"] }],
  ["a control character", { note: "\u0000" }],
  ["an unknown severity", { severity: "deadly" }],
  ["a stranger's field", { id: 7 }],
] as const)("a rule with %s is refused", async ([, change], { db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  await expect(saveStyleRule(salma, { ...rule, ...change })).rejects.toBeInstanceOf(Invalid);
});

test.for(["contributor", "reporter", "copy_editor", "editor", "admin"] as const)(
  "a %s neither sees nor changes the rules",
  async (role, { db }) => {
    const haider = as(db, await someone(db, "haider", [role]));
    await expect(saveStyleRule(haider, rule)).rejects.toBeInstanceOf(Forbidden);
    await expect(removeStyleRule(haider, { id: 1, version: 1 })).rejects.toBeInstanceOf(Forbidden);
    await expect(listStyleRules(haider)).rejects.toBeInstanceOf(Forbidden);
    await expect(addShippedTerms(haider)).rejects.toBeInstanceOf(Forbidden);
    const tuning = { rule: "hamza-qat", severity: "blocks", isActive: true };
    await expect(tuneRule(haider, tuning, 0)).rejects.toBeInstanceOf(Forbidden);
  },
);

test("a shipped term that the chief removed or renamed does not come back", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  await addShippedTerms({ ...salma, user: null });
  const [first, second] = await listStyleRules(salma);
  if (!first || !second) throw new Error("no terms");
  await removeStyleRule(salma, first);
  const { id, version, ...text } = second;
  await saveStyleRule(salma, { ...text, term: "عبارة جديدة" }, { id, version });
  expect(await addShippedTerms(salma)).toBe(0);
  const terms = (await listStyleRules(salma)).map(({ term }) => term);
  expect(terms).not.toContain(first.term);
  expect(terms).not.toContain(second.term);
});

test("the chief says how grave a built-in rule is, or silences it", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const check = async () => checkText(["تم انهاء المهمة."], await getStyleRules(db));
  const graver = await tuneRule(salma, { rule: "hamza-qat", severity: "blocks", isActive: true }, 0);
  expect(await check()).toMatchObject([{ rule: "hamza-qat", severity: "blocks" }]);
  const silent = { ...graver, isActive: false };
  const { version: _, ...tuning } = silent;
  await tuneRule(salma, tuning, 1);
  expect(await check()).toEqual([]);
  await expect(tuneRule(salma, tuning, 1)).rejects.toBeInstanceOf(Conflict);
  await expect(tuneRule(salma, tuning, 0)).rejects.toBeInstanceOf(Conflict);
  expect(await listAudit(db, { subjectKind: "settings", subjectId: 1 })).toMatchObject([
    { act: "tuneStyleRule", detail: tuning },
    { act: "tuneStyleRule", detail: { severity: "blocks" } },
  ]);
});

test.for([
  ["house-term", "advice"],
  ["no-such-rule", "advice"],
  ["__proto__", "advice"],
  ["hamza-qat", "deadly"],
] as const)("no rule «%s» is made %s", async ([rule, severity], { db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  await expect(tuneRule(salma, { rule, severity, isActive: true }, 0)).rejects.toBeInstanceOf(Invalid);
});

test("the shipped terms come once, and leave alone what the house has decided", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  const own = { term: "تواجد", preferred: ["حضور"], note: "", severity: "blocks", isActive: true };
  await saveStyleRule(salma, own);
  expect(await addShippedTerms(salma)).toBe(houseTerms.length - 1);
  expect(await addShippedTerms(salma)).toBe(0);
  expect(await listStyleRules(salma)).toContainEqual(expect.objectContaining(own));
});

test("the chief reads every built-in rule as it is here, and who changed what", async ({ db }) => {
  const salma = as(db, await someone(db, "salma", ["chief"]));
  await addShippedTerms({ ...salma, user: null });
  await saveStyleRule(salma, rule);
  await tuneRule(salma, { rule: "months", severity: "warning", isActive: false }, 0);
  const rules = await listBuiltInRules(salma);
  expect(rules).toContainEqual({ rule: "months", severity: "warning", isActive: false, version: 1 });
  expect(rules).toContainEqual({ rule: "hamza-qat", severity: "warning", isActive: true, version: 0 });
  expect(await listStyleChanges(salma)).toMatchObject([
    { act: "tuneStyleRule", actor: "سلمى", detail: { rule: "months" } },
    { act: "makeStyleRule", actor: "سلمى", detail: { term: rule.term } },
  ]);
  const ali = as(db, await someone(db, "ali", ["editor"]));
  await expect(listBuiltInRules(ali)).rejects.toBeInstanceOf(Forbidden);
  await expect(listStyleChanges(ali)).rejects.toBeInstanceOf(Forbidden);
});
