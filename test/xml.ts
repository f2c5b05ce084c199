import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();

const schemas = join(import.meta.dirname, "schemas");

/** What libxml2 has against a text: that it is not well-formed, or not of this schema; empty when all is well. */
export function faultsInXml(xml: string, schema?: "sitemap" | "siteindex"): string[] {
  try {
    using document = XmlDocument.fromString(xml);
    if (!schema) return [];
    const url = join(schemas, `${schema}.xsd`);
    using grammar = XmlDocument.fromBuffer(readFileSync(url), { url });
    using validator = XsdValidator.fromDoc(grammar);
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
