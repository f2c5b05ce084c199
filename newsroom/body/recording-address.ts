import type { Recording } from "@/db/types";

const types: Record<string, string> = {
  mp4: "video/mp4",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  ogg: "audio/ogg",
  wav: "audio/wav",
};

type Named = Pick<Recording, "kind" | "ext" | "hash">;

/** How a server names it, and a page where it offers it. */
export const recordingType = ({ kind, ext }: Named) => types[ext] ?? `${kind}/${ext}`;

/** `film-1a2b3c4d.mp4`: the hash makes it immutable. */
export const recordingName = ({ kind, ext, hash }: Named) =>
  `${kind === "video" ? "film" : "sound"}-${hash.slice(0, 8)}.${ext}`;

export const captionsName = ({ captionsHash }: Pick<Recording, "captionsHash">) =>
  `words-${captionsHash.slice(0, 8)}.vtt`;

export const recordingAddress = (recording: Named & { id: number }) =>
  `/media/${recording.id}/${recordingName(recording)}`;

/** Null where nobody wrote down what is said. */
export const captionsAddress = (recording: Pick<Recording, "id" | "captionsHash">) =>
  recording.captionsHash === "" ? null : `/media/${recording.id}/${captionsName(recording)}`;
