/** What may be uploaded to be heard or watched, and why not more. */
export const recordingLimits = {
  /** Six minutes of a phone's 720 lines; longer films belong to a house of films, and are embedded. */
  videoBytes: 96 * 1024 * 1024,
  /** An hour of speech, and some to spare. */
  audioBytes: 64 * 1024 * 1024,
  videoSeconds: 15 * 60,
  audioSeconds: 2 * 3_600,
  /** Wider than any column, and heavier than any phone likes. */
  edge: 4_096,
  /** An hour spoken without a pause. */
  captionBytes: 400_000,
  captionCues: 4_000,
  /** Lines of one cue that do not cover the picture. */
  cueText: 500,
} as const;
