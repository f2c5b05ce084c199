import { linksOf } from "../profile/links-of";
import type { HouseField, HouseGroup } from "./types";

const readers: Record<HouseField["kind"], (form: FormData, name: string) => unknown> = {
  line: (form, name) => String(form.get(name) ?? ""),
  text: (form, name) => String(form.get(name) ?? "").replaceAll("\r\n", "\n"),
  email: (form, name) => String(form.get(name) ?? "").trim(),
  choice: (form, name) => form.get(name),
  zone: (form, name) => form.get(name),
  flag: (form, name) => form.has(name),
  ticks: (form, name) => form.getAll(name),
  links: (form) => linksOf(form),
};

/** What a group's form holds, as the settings are written; those of the calendar go together. */
export function houseOf({ fields }: HouseGroup, form: FormData): Record<string, unknown> {
  const read = fields.map((field) => [field, readers[field.kind](form, field.name)] as const);
  const own = read.filter(([{ of }]) => of === undefined).map(([{ name }, value]) => [name, value]);
  const within = read.filter(([{ of }]) => of === "calendar").map(([{ name }, value]) => [name, value]);
  return {
    ...Object.fromEntries(own),
    ...(within.length > 0 && { calendar: Object.fromEntries(within) }),
  };
}
