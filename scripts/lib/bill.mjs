/**
 * @typedef {{ version?: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} Locked
 * @typedef {{ name: string, version: string, license: string, integrity: string, isShipped: boolean, isOptional: boolean }} Part
 */

/** Packages that name no licence in what the registry tells, and what their own files say. */
const toldByFiles = new Map([
  ["busboy", "MIT"],
  ["dicer", "MIT"],
  ["streamsearch", "MIT"],
  ["humanize-number", "MIT"],
  ["only", "MIT"],
]);

const nameOf = (/** @type {string} */ path) => path.slice(path.lastIndexOf("node_modules/") + 13);

/**
 * Every package of the lock once per version, sorted by name.
 * @param {{ packages: Record<string, Locked> }} lock
 * @returns {Part[]}
 */
export function partsOf(lock) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || !entry.version) continue;
    const name = nameOf(path);
    const key = `${name}@${entry.version}`;
    const before = parts.get(key);
    parts.set(key, {
      name,
      version: entry.version,
      license: entry.license ?? toldByFiles.get(name) ?? "unknown",
      integrity: entry.integrity ?? before?.integrity ?? "",
      isShipped: !(entry.dev || entry.devOptional) || (before?.isShipped ?? false),
      isOptional: Boolean(entry.optional) && (before?.isOptional ?? true),
    });
  }
  return [...parts.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** @param {string} integrity `sha512-<base64>` as npm writes it */
function hashesOf(integrity) {
  const [, bits, base64] = /^sha(\d+)-(.+)$/.exec(integrity) ?? [];
  if (!bits || !base64) return [];
  return [{ alg: `SHA-${bits}`, content: Buffer.from(base64, "base64").toString("hex") }];
}

/**
 * The software bill of materials in CycloneDX 1.6.
 * @param {Part[]} parts
 * @param {{ name: string, version: string, license: string }} own
 */
export function billOf(parts, own) {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `pkg:npm/${own.name}@${own.version}`,
        name: own.name,
        version: own.version,
        licenses: [{ expression: own.license }],
      },
    },
    components: parts.map(({ name, version, license, integrity, isShipped, isOptional }) => ({
      type: "library",
      "bom-ref": `pkg:npm/${encodeURIComponent(name).replace("%2F", "/")}@${version}`,
      name,
      version,
      purl: `pkg:npm/${encodeURIComponent(name).replace("%2F", "/")}@${version}`,
      scope: isShipped ? (isOptional ? "optional" : "required") : "excluded",
      licenses: license === "unknown" ? [] : [{ expression: license }],
      hashes: hashesOf(integrity),
    })),
  };
}
