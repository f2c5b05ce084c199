/** What can be told of a recording without playing it, and the bytes of it that readers get. */
export type RecordingFacts = {
  kind: "audio" | "video";
  ext: "mp4" | "m4a" | "webm" | "mp3" | "ogg" | "wav";
  /** Null where the file does not say. */
  seconds: number | null;
  /** Of what is seen, upright; null for sound. */
  width: number | null;
  height: number | null;
  bytes: Buffer;
};

export const sound = { kind: "audio", width: null, height: null } as const;

export const latin = (bytes: Buffer, from: number, to: number) => bytes.toString("latin1", from, to);
