import { recordings } from "@/db/schema/recordings";

/** What pages and screens need of a recording. */
export const recordingColumns = {
  id: recordings.id,
  kind: recordings.kind,
  ext: recordings.ext,
  hash: recordings.hash,
  bytes: recordings.bytes,
  seconds: recordings.seconds,
  width: recordings.width,
  height: recordings.height,
  title: recordings.title,
  captionsHash: recordings.captionsHash,
};
