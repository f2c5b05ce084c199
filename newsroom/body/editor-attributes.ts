import type { Attribute } from "@tiptap/core";
import { type AttributeRule, type NodeName, nodeRule, type ReadAttributes, readAttributes } from "./schema";

/** Reads an attribute off pasted HTML through the schema's own rule, so that the server takes what the editor made. */
export const attributeOf = (name: string, rule: AttributeRule, number = false): Attribute => ({
  default: rule.default,
  parseHTML: (element: HTMLElement) => {
    const written = element.getAttribute(name);
    return rule.read(number && written !== null ? Number(written) : written) ?? rule.default;
  },
});

const ownData = "data-attributes";

/** How a block travels through the clipboard: its attributes in one, read again by the schema. */
export const carried = (attrs: ReadAttributes) => ({ [ownData]: JSON.stringify(attrs) });

export function readCarried(name: NodeName, element: HTMLElement): ReadAttributes {
  try {
    return readAttributes(nodeRule(name), JSON.parse(element.getAttribute(ownData) ?? "{}"));
  } catch {
    return readAttributes(nodeRule(name), {});
  }
}

/** The attributes of the schema, but for the direction, which every block gets in the same way; read by the rule that found the block. */
export const attributesOf = (name: NodeName): Record<string, Attribute> =>
  Object.fromEntries(
    Object.entries(nodeRule(name)?.attributes ?? {})
      .filter(([attribute]) => attribute !== "dir")
      .map(([attribute, rule]) => [
        attribute,
        { default: rule.default, rendered: false, parseHTML: () => null },
      ]),
  );
