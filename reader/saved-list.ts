/** An article to be read later: its short address, its headline, when it was put here. */
export type Saved = { path: string; title: string; at: number };

const MOST = 50;
const PATH = /^\/news\/[1-9]\d{0,14}$/;

const isSaved = (row: unknown): row is Saved => {
  const { path, title, at } = Object(row) as Record<string, unknown>;
  return typeof path === "string" && PATH.test(path) && typeof title === "string" && typeof at === "number";
};

/** What is written on the device, as far as it is what we wrote. */
export function readSaved(text: string | null): Saved[] {
  try {
    const rows: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(rows) ? rows.filter(isSaved).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export const withSaved = (rows: Saved[], row: Saved): Saved[] =>
  [row, ...withoutSaved(rows, row.path)].slice(0, MOST);

export const withoutSaved = (rows: Saved[], path: string): Saved[] => rows.filter((row) => row.path !== path);
