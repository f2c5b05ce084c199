import type { Recording } from "@/db/types";
import type { Attributes } from "./elements";
import { paintText } from "./paint-text";
import type { Block } from "./press";
import { readerMessages as say } from "./reader-messages";
import { captionsAddress, recordingAddress, recordingType } from "./recording-address";
import { shapeOf } from "./recording-shape";
import { weightOf } from "./recording-weight";

/**
 * Something to be heard or watched, with the browser's own controls and without script; nothing of it is fetched
 * before somebody wants it. Where there are no players, a link that says how long and how heavy it is.
 */
export function paintRecording<Output>({ node, read, press, ltr }: Block<Output>): Output[] {
  const { recordings, addressOf = (path) => path, hasPlayers } = press.sources;
  const recording = recordings?.get(Number(read.recordingId));
  if (!recording || recording.kind !== node.type) return [];
  const { element, text } = press.paint;
  const src = addressOf(recordingAddress(recording));
  const link = element("a", { href: src, type: recordingType(recording) }, [
    text(`${say.listenOrWatch[recording.kind]} (${weightOf(recording)})`),
  ]);
  const poster = press.sources.pictures?.get(Number(read.mediaId));
  const posterAddress = poster && press.sources.posterAddress?.(poster, shapeOf(recording));
  const attributes: Attributes = {
    class: `recording recording-${recording.kind}${recording.kind === "video" ? ` shape-${shapeOf(recording).name}` : ""}`,
    "data-recording": recording.id,
    ...(recording.kind === "video" && poster && { "data-poster": poster.id }),
  };
  const words = [
    ...(read.caption ? [...paintText(`${read.caption}`, press, ltr), text(" ")] : []),
    ...(read.credit
      ? [element("small", { class: "picture-credit" }, paintText(`${read.credit}`, press, ltr)), text(" ")]
      : []),
    ...(hasPlayers ? [element("small", { class: "recording-weight" }, [text(weightOf(recording))])] : []),
  ];
  const name = read.caption ? `${read.caption}` : say.recording[recording.kind];
  const inside = hasPlayers
    ? element(recording.kind, playerOf(recording, { src, name, posterAddress }), [
        ...captionsOf(recording, press, addressOf),
        link,
      ])
    : link;
  return [
    element("figure", attributes, [inside, ...(words.length > 0 ? [element("figcaption", {}, words)] : [])]),
  ];
}

type Shown = { src: string; name: string; posterAddress: string | undefined };

const playerOf = ({ kind, width, height }: Recording, { src, name, posterAddress }: Shown): Attributes => ({
  src,
  controls: "controls",
  preload: "none",
  "aria-label": name,
  ...(kind === "video" && {
    playsinline: "playsinline",
    ...(width && height ? { width, height } : {}),
    ...(posterAddress && { poster: posterAddress }),
  }),
});

function captionsOf<Output>(
  recording: Recording,
  { paint }: Block<Output>["press"],
  addressOf: (path: string) => string,
): Output[] {
  const path = captionsAddress(recording);
  if (path === null) return [];
  const attributes = { kind: "captions", src: addressOf(path), srclang: "ar", label: say.captions };
  return [paint.element("track", attributes, [])];
}
