import type { StoryState } from "../types";

/** Readers have never had it. */
export const isUnpublished = ({ publication }: StoryState) =>
  publication === "none" || publication === "scheduled";
