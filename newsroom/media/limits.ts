/** What may be uploaded, and why not more. */
export const limits = {
  /** A press photograph straight from a camera. */
  bytes: 25 * 1024 * 1024,
  /** Decoded, 50 megapixels are 200 MB: the most a small machine can hold beside its work. */
  pixels: 50_000_000,
  /** All frames of a moving picture together. */
  movingPixels: 60_000_000,
  /** Half a minute at five a second; longer is a film. */
  frames: 150,
  /** Narrower ones cannot be printed anywhere. */
  smallestEdge: 64,
  /** What is kept; no place on any page shows more. */
  keptEdge: 3_200,
  /** A moving picture is heavy: it is kept for a phone's column. */
  movingEdge: 800,
  /** A picture that takes longer to decode was made to. */
  seconds: 3,
  /** After this the process that works on it is ended, whatever it does: decoding, encoding and reading what it says. */
  deadlineMs: 15_000,
  /** Waiting for the darkroom; more are told to come again. */
  waiting: 512,
  /** A picture of somebody else's server: every name, redirect and byte of it together. */
  fetchMs: 20_000,
  /** Each holds its bytes in memory while they come. */
  fetchesAtOnce: 6,
} as const;
