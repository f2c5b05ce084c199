export type Change = { from: number; to: number; insert: string };

/** The least that has to change so that a finding's words become its fix: what stays keeps its looks. */
export function changeOf(
  { from, to, found }: { from: number; to: number; found: string },
  fix: string,
): Change {
  const most = Math.min(found.length, fix.length);
  let start = 0;
  while (start < most && found[start] === fix[start]) start += 1;
  let end = 0;
  while (end < most - start && found.at(-1 - end) === fix.at(-1 - end)) end += 1;
  return { from: from + start, to: to - end, insert: fix.slice(start, fix.length - end) };
}
