import { useEffect, useState } from "react";

/**
 * Rows behind ids: those the page came with, those chosen since, and, for a text from this device or from
 * somebody else, those that must be asked for. Until they come the id stands for them.
 */
export function useKnown<Row extends { id: number }>(
  ids: number[],
  initial: Row[],
  find: (ids: number[]) => Promise<Row[]>,
) {
  const [known, setKnown] = useState(() => new Map(initial.map((row) => [row.id, row])));
  const missing = ids.filter((id) => !known.has(id)).join(",");
  const learn = (rows: Row[]) =>
    setKnown((before) => new Map([...before, ...rows.map((row) => [row.id, row] as const)]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each set of unknown ids
  useEffect(() => {
    if (missing !== "") void find(missing.split(",").map(Number)).then(learn);
  }, [missing]);
  return { rows: ids.flatMap((id) => known.get(id) ?? []), learn };
}

export type Known<Row extends { id: number }> = ReturnType<typeof useKnown<Row>>;
