import { safeHref } from "./href";
import { limits } from "./limits";

const names = (list: string) => new Set(list.split(" "));

const blocks = names(
  "p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption div section table caption thead tbody " +
    "tfoot tr th td details summary address",
);
const inlines = names("a strong b em i u s del ins sub sup small mark abbr cite q code kbd time span");
const voids = names("br hr");

export const isLegacyTag = (tag: string) => blocks.has(tag) || inlines.has(tag) || voids.has(tag);
export const isLegacyBlock = (tag: string) => blocks.has(tag) || voids.has(tag);
export const isLegacyVoid = (tag: string) => voids.has(tag);

const spanUpTo = (most: number) => (value: string) => {
  const span = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return span > 1 && span <= most ? `${span}` : null;
};

/** What an attribute may say, as it is kept; null: it goes. In the order in which they are written. */
const attributeRules: Record<string, { on: Set<string>; read: (value: string) => string | null }> = {
  dir: { on: blocks, read: (value) => (/^(?:ltr|rtl)$/i.test(value) ? value.toLowerCase() : null) },
  href: { on: names("a"), read: safeHref },
  start: { on: names("ol"), read: spanUpTo(limits.listStart) },
  colspan: { on: names("td th"), read: spanUpTo(limits.tableColumns) },
  rowspan: { on: names("td th"), read: spanUpTo(limits.tableRows) },
};

/** The attributes an element of raw HTML keeps. */
export function legacyAttributes(tag: string, sent: ReadonlyMap<string, string>): [string, string][] {
  return Object.entries(attributeRules).flatMap(([name, { on, read }]) => {
    const value = on.has(tag) ? read(sent.get(name) ?? "") : null;
    return value ? [[name, value] as [string, string]] : [];
  });
}
