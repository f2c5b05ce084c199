const underWay = new Map<string, number>();

/** Does a work and tells it how many of the same key are under way in this process before it. */
export async function amongOthers<Result>(
  key: string,
  work: (before: number) => Promise<Result>,
): Promise<Result> {
  const before = underWay.get(key) ?? 0;
  underWay.set(key, before + 1);
  try {
    return await work(before);
  } finally {
    const left = (underWay.get(key) ?? 1) - 1;
    if (left > 0) underWay.set(key, left);
    else underWay.delete(key);
  }
}
