/** The number of an address, or null: no leading zeros, nothing the database could not hold. */
export function articleIdOf(param: string): number | null {
  return /^[1-9]\d{0,14}$/.test(param) ? Number(param) : null;
}
