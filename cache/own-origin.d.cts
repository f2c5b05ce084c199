/** What a request says of where it comes from, header by header. */
type Said = { site: string | null; origin: string | null; host: string | null };

export function isOwnOrigin(said: Said, publicUrl: string): boolean;
