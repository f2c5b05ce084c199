/** One line per browser is the rule; a few browsers, and lines that are found dead late, are allowed for. */
export const LINES_PER_PERSON = 8;

type Line = { close: () => void };

const lines = new Map<number, Line[]>();

/** Counts a person's line; the oldest makes room for one too many. Returns what frees the place. */
export function openLine(accountId: number, close: () => void): () => void {
  const line = { close };
  const own = [...(lines.get(accountId) ?? []), line];
  lines.set(accountId, own);
  if (own.length > LINES_PER_PERSON) own[0]?.close();
  return () => {
    const left = (lines.get(accountId) ?? []).filter((other) => other !== line);
    if (left.length > 0) lines.set(accountId, left);
    else lines.delete(accountId);
  };
}
