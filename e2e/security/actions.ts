import { readFileSync } from "node:fs";
import { type DoorGate, gates } from "@/test/gates";

type Reference = { exportedName: string; filename: string; workers: Record<string, unknown> };

const manifest: { node: Record<string, Reference> } = JSON.parse(
  readFileSync(".next/server/server-reference-manifest.json", "utf8"),
);

const gateOf = (name: string) =>
  Object.entries(gates).find(([, names]) => names.includes(`ACTION ${name}`))?.[0] as DoorGate | undefined;

const pathOf = (worker: string) =>
  worker
    .replace(/^app|\/page$/g, "")
    .replace(/\/\([^)]+\)/g, "")
    .replace("[...rest]", "nowhere")
    .replace(/\[\w+\]/g, "999999999");

const references = Object.entries(manifest.node).map(([id, { exportedName, filename, workers }]) => ({
  id,
  name: exportedName,
  filename,
  path: pathOf(Object.keys(workers).find((one) => one.endsWith("/page")) ?? "app/desk/page"),
}));

const isKept = ({ name }: { name: string }) => name.startsWith("$$RSC_SERVER_CACHE");

/** Every action of this build: their ids stand in what browsers load, so anybody knows them. */
export const actions = references
  .filter((one) => !isKept(one))
  .map((one) => ({ ...one, gate: gateOf(one.name) }));

/** Functions whose results are kept: Next lists them beside the actions. */
export const keptFunctions = references.filter(isKept);

const BOUNDARY = "----newsroom";
const part = (name: string, value: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** A form as React's client sends it: after a state where one is kept, or alone. */
export function actionForm(fields: Record<string, string>, isAlone: boolean) {
  const parts = Object.entries(fields).map(([name, value]) => part(`1_${name}`, value));
  const body = `${parts.join("")}${part("0", isAlone ? '["$K1"]' : '[null,"$K1"]')}--${BOUNDARY}--\r\n`;
  return { body, type: `multipart/form-data; boundary=${BOUNDARY}` };
}
