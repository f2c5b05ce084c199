import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), "utf8"));

export const ownLock = () => read("package-lock.json");
export const ownPackage = () => read("package.json");
