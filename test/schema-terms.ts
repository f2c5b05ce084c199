import { readFileSync } from "node:fs";
import { join } from "node:path";

/** schema.org as schema-dts has it: a type's parents and own properties, and what a property may hold. */
type Term = { parents: string[]; properties: Map<string, string[]> };

const source = readFileSync(join(import.meta.dirname, "../node_modules/schema-dts/dist/schema.d.ts"), "utf8");

const terms = new Map<string, Term>();
for (const [, name = "", parents = "", body = ""] of source.matchAll(
  /^(?:export )?interface (\w+) extends ([\w<>,"@ ]+?) \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = new Map<string, string[]>();
  for (const [, property = "", range = ""] of body.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<(.+?), "/gm))
    properties.set(
      property,
      range.split("|").map((type) => type.trim()),
    );
  terms.set(name, { parents: parents.split(",").map((parent) => parent.trim()), properties });
}

function linesOf(name: string): string[] {
  const term = terms.get(name);
  return term ? [name, ...term.parents.flatMap(linesOf)] : [];
}

const rangeOf = (type: string, property: string) =>
  linesOf(`${type}Leaf`)
    .map((line) => terms.get(line)?.properties.get(property))
    .find(Boolean);

const isA = (type: string, wanted: string) =>
  type === wanted || linesOf(`${type}Leaf`).includes(`${wanted}Base`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Google's own: https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox. */
const beside = new Set(["query-input"]);

/** What schema.org does not know in a piece of linked data: types, properties, and things where others belong. */
export function unknownTerms(node: unknown, wanted: string[] = [], where = ""): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => unknownTerms(one, wanted, where));
  if (!isRecord(node)) return [];
  if (Object.keys(node).join() === "@id") return [];
  const type = String(node["@type"] ?? "");
  if (!terms.has(`${type}Leaf`)) return [`${where}: no type «${type}»`];
  const isMisplaced = wanted.length > 0 && !wanted.some((one) => isA(type, one));
  return [
    ...(isMisplaced ? [`${where}: ${type} where ${wanted.join(" or ")} belongs`] : []),
    ...Object.entries(node).flatMap(([property, value]) => {
      if (property.startsWith("@") || beside.has(property)) return [];
      const range = rangeOf(type, property);
      if (!range) return [`${where}${type}: no property «${property}»`];
      return unknownTerms(value, range, `${where}${type}.${property} `);
    }),
  ];
}
