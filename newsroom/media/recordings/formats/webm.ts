import { refuse } from "../refuse";
import { type Element, elementAt, elementsIn, floatIn, numberIn, voidElement } from "./ebml";
import { latin, type RecordingFacts } from "./facts";

const id = {
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  codec: 0x86,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  seekHead: 0x114d9b74,
  tags: 0x1254c367,
  attachments: 0x1941a469,
  chapters: 0x1043a770,
};
const ofSegment = new Set([
  id.info,
  id.tracks,
  id.cluster,
  id.cues,
  id.seekHead,
  id.tags,
  id.attachments,
  id.chapters,
]);
/** Words, files and names beside the film: no player needs them. */
const blanked = new Set([id.tags, id.attachments, id.chapters]);

const codecs: Record<number, ReadonlySet<string>> = {
  1: new Set(["V_VP8", "V_VP9", "V_AV1"]),
  2: new Set(["A_OPUS", "A_VORBIS"]),
};

export function readWebm(bytes: Buffer): RecordingFacts {
  const head = elementAt(bytes, 0, bytes.length);
  const docType = elementsIn(bytes, head).find((one) => one.id === id.docType);
  if (!docType || textIn(bytes, docType) !== "webm") return refuse("container");
  const segment = elementAt(bytes, head.to ?? 0, bytes.length);
  if (segment.id !== id.segment) return refuse("broken");
  const parts = partsOf(bytes, segment);
  const tracks = parts.find((one) => one.id === id.tracks);
  if (!tracks || !parts.some((one) => one.id === id.cluster)) return refuse("broken");
  const size = judgeTracks(bytes, tracks);
  for (const part of parts) if (blanked.has(part.id)) voidElement(bytes, part);
  return {
    kind: size ? "video" : "audio",
    ext: "webm",
    seconds: secondsOf(bytes, parts),
    width: size?.width ?? null,
    height: size?.height ?? null,
    bytes,
  };
}

const textIn = (bytes: Buffer, { body, to }: Element) =>
  latin(bytes, body, Math.min(to ?? body, body + 64)).replace(/\0+$/, "");

/** A part of unknown length ends where the next part begins. */
function partsOf(bytes: Buffer, segment: Element): Element[] {
  const end = segment.to ?? bytes.length;
  const parts: Element[] = [];
  for (let at = segment.body; at < end; ) {
    const part = elementAt(bytes, at, end);
    if (part.to === null && part.id !== id.cluster) refuse("broken");
    const to = part.to ?? endOfCluster(bytes, part, end);
    parts.push({ ...part, to });
    at = to;
  }
  return parts;
}

function endOfCluster(bytes: Buffer, cluster: Element, end: number): number {
  let at = cluster.body;
  while (at < end) {
    const inside = elementAt(bytes, at, end);
    if (ofSegment.has(inside.id)) break;
    at = inside.to ?? refuse("broken");
  }
  return at;
}

/** The size of what is seen; null where nothing is. */
function judgeTracks(bytes: Buffer, tracks: Element): { width: number; height: number } | null {
  let size: { width: number; height: number } | null = null;
  let streams = 0;
  for (const track of elementsIn(bytes, tracks).filter((one) => one.id === id.track)) {
    const inside = elementsIn(bytes, track);
    const type = inside.find((one) => one.id === id.trackType);
    const allowed = codecs[type ? numberIn(bytes, type) : 0];
    const codec = inside.find((one) => one.id === id.codec);
    if (!allowed || !codec || !allowed.has(textIn(bytes, codec))) return refuse("codec");
    const video = inside.find((one) => one.id === id.video);
    if (video) size ??= sizeOf(bytes, video);
    streams += 1;
  }
  return streams > 0 ? size : refuse("broken");
}

function sizeOf(bytes: Buffer, video: Element) {
  const inside = elementsIn(bytes, video);
  const [width, height] = [id.width, id.height].map((name) => {
    const found = inside.find((one) => one.id === name);
    return found ? numberIn(bytes, found) : 0;
  });
  return width && height ? { width, height } : refuse("broken");
}

function secondsOf(bytes: Buffer, parts: Element[]): number | null {
  const info = parts.find((one) => one.id === id.info);
  const inside = info ? elementsIn(bytes, info) : [];
  const [scale, duration] = [id.scale, id.duration].map((name) => inside.find((one) => one.id === name));
  if (!duration) return null;
  const seconds = (floatIn(bytes, duration) * (scale ? numberIn(bytes, scale) : 1_000_000)) / 1e9;
  return seconds > 0 && Number.isFinite(seconds) ? seconds : null;
}
