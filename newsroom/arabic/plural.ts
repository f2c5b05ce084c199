import { type Digits, writeDigits } from "./digits";

/** The forms of a counted noun; `{n}` is the number. Only 100, 200 … and fractions need `other`. */
export interface PluralForms {
  zero?: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

const rules = new Intl.PluralRules("ar");

/** «خبر واحد»، «خبران»، «3 أخبار»، «11 خبراً»، «100 خبر»: the form Arabic grammar asks for. */
export function plural(count: number, forms: PluralForms, digits: Digits = "western"): string {
  const form = forms[rules.select(count)] ?? forms.other;
  return form.replaceAll("{n}", () => writeDigits(String(count), digits));
}
