/** What may be uploaded, and why not more. */
export const limits = {
  /** A press photograph straight from a camera. */
  bytes: 25 * 1024 * 1024,
  /** Decoded, 50 megapixels are 200 MB: the most a small machine can hold beside its work. */
  pixels: 50_000_000,
  /** Narrower ones cannot be printed anywhere. */
  smallestEdge: 64,
  /** What is kept; no place on any page shows more. */
  keptEdge: 3_200,
  /** A picture that takes longer to decode was made to. */
  seconds: 3,
} as const;
