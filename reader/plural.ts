type Forms = { one: string; two: string; few: string; many: string; other: string };

/** Making the rules costs a slow telephone some milliseconds: only where something is counted. */
let rules: Intl.PluralRules | undefined;

export function plural(count: number, forms: Forms): string {
  rules ??= new Intl.PluralRules("ar");
  const rule = rules.select(count);
  return forms[rule === "zero" ? "other" : rule].replace("{n}", String(count));
}
