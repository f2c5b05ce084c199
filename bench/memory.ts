import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const processes = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name));
const read = (path: string) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** Whoever listens on this port of ours. */
export function listenerOf(port: number): number {
  const asHex = port.toString(16).toUpperCase().padStart(4, "0");
  const inodes = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) =>
    read(table)
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(`:${asHex}`) && state === "0A")
      .map((line) => `socket:[${line[9]}]`),
  );
  const found = processes().find((pid) => socketsOf(pid).some((socket) => inodes.includes(socket)));
  if (!found) throw new Error(`nobody listens on ${port}`);
  return Number(found);
}

function socketsOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}

/** Megabytes that a process and everything it started hold. */
export function megabytesOf(root: number): number {
  const rows = processes().map((pid) => {
    const status = read(`/proc/${pid}/status`);
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { pid: Number(pid), parent: field("PPid"), kilobytes: field("VmRSS") };
  });
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const before = family.size;
    for (const { pid, parent } of rows) if (family.has(parent)) family.add(pid);
    grown = family.size > before;
  }
  return rows.filter(({ pid }) => family.has(pid)).reduce((sum, row) => sum + row.kilobytes, 0) / 1_024;
}
