/** Heard by whoever writes: the open checkers ask for the rules again. */
export const rulesChanged = { kind: "style" } as const;
