export const LIVE_CHANNEL = "newsroom_live";

/** Something happened in a coverage; `version` is how much has happened in all. */
export type LiveSignal = { storyId: number; version: number; isOpen: boolean };
