/** Times of the seed are counted in minutes from the moment of seeding. */
export const hours = (count: number) => count * 60;
export const days = (count: number) => count * 24 * 60;
