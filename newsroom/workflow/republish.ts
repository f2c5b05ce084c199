/** What readers are told of a change in a live article: «آخر تحديث», nothing, or a dated note too. */
export const republishKinds = ["update", "silent", "correction"] as const;

export type Republish = (typeof republishKinds)[number];
