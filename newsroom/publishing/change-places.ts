export type Way = "up" | "down";
type Placed = { id: number; position: number };

/** A list in which one has changed places with its neighbour, or null when it has none on that side. */
export function changePlaces<Row extends Placed>(all: Row[], one: Row, way: Way): Row[] | null {
  const at = all.indexOf(one);
  const to = way === "up" ? at - 1 : at + 1;
  const other = all[to];
  return other ? all.with(at, other).with(to, one) : null;
}

/** Those of a list that do not stand yet where the list has them, with the place to give them. */
export const misplaced = (all: Placed[]): Placed[] =>
  all.flatMap(({ id, position }, at) => (position === at + 1 ? [] : [{ id, position: at + 1 }]));
