const rules = new Intl.PluralRules("ar");

type Forms = { one: string; two: string; few: string; many: string; other: string };

export function plural(count: number, forms: Forms): string {
  const rule = rules.select(count);
  return forms[rule === "zero" ? "other" : rule].replace("{n}", String(count));
}
