/** The same things with one of them at another place. */
export function moved<Thing>(things: Thing[], from: number, to: number): Thing[] {
  const rest = things.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...things.slice(from, from + 1), ...rest.slice(to)];
}
