import { refuse } from "../refuse";
import { type Box, blank, boxesIn, childrenOf, findBox } from "./boxes";
import { latin, type RecordingFacts } from "./facts";
import { withIndexFirst } from "./index-first";
import { samplesOf } from "./samples";

const seen = new Set(["avc1", "avc3", "vp08", "vp09", "av01"]);
const heard = new Set(["mp4a", "Opus", "fLaC", ".mp3"]);
const locked = new Set(["encv", "enca", "drms", "drmi"]);
const hevc = new Set(["hvc1", "hev1", "dvh1", "dvhe"]);

/** What a player needs; the rest tells where, when and with what something was taken, and is blanked. */
const needed = {
  file: new Set(["ftyp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "styp", "free"]),
  movie: new Set(["mvhd", "trak", "mvex"]),
  track: new Set(["tkhd", "edts", "mdia"]),
};

/** Of the heads that are read here, in bytes. */
const SHORTEST = { movie: 100, track: 84 };

type Track = { handler: string; codecs: string[]; box: Box };

/** MP4, M4A and QuickTime's MOV, which is the same under another name. */
export function readMp4(bytes: Buffer): RecordingFacts {
  const file = boxesIn(bytes, 0, bytes.length);
  const movie = file.find(({ type }) => type === "moov");
  if (!movie || !file.some(({ type }) => type === "mdat")) return refuse("broken");
  const tracks = childrenOf(bytes, movie)
    .filter(({ type }) => type === "trak")
    .map((box) => readTrack(bytes, box));
  const film = tracks.find(({ handler }) => handler === "vide");
  if (!film && !tracks.some(({ handler }) => handler === "soun")) refuse("broken");
  for (const track of tracks) judge(track);
  clean(bytes, { file, movie, tracks });
  return {
    kind: film ? "video" : "audio",
    ext: film ? "mp4" : "m4a",
    seconds: secondsOf(bytes, movie),
    ...(film ? sizeOf(bytes, film.box) : { width: null, height: null }),
    bytes: withIndexFirst(bytes),
  };
}

function readTrack(bytes: Buffer, box: Box): Track {
  const handler = findBox(bytes, box, "mdia", "hdlr");
  const described = findBox(bytes, box, "mdia", "minf", "stbl", "stsd");
  const entries = described ? boxesIn(bytes, described.body + 8, described.to) : [];
  const elsewhere = findBox(bytes, box, "mdia", "minf", "dinf", "dref");
  if (elsewhere && !isWithin(bytes, elsewhere)) refuse("broken");
  return {
    handler: handler ? latin(bytes, handler.body + 8, handler.body + 12) : "",
    codecs: entries.map(({ type }) => type),
    box,
  };
}

/** Whether every piece of the track lies in this file and in no other, nor at an address. */
const isWithin = (bytes: Buffer, { body, to }: Box) =>
  boxesIn(bytes, body + 8, to).every((entry) => (bytes.readUInt32BE(entry.body) & 1) === 1);

function judge({ handler, codecs }: Track): void {
  if (handler !== "vide" && handler !== "soun") return;
  if (codecs.length === 0) refuse("broken");
  for (const codec of codecs) {
    if (locked.has(codec)) refuse("locked");
    if (hevc.has(codec)) refuse("hevc");
    if (!(handler === "vide" ? seen : heard).has(codec)) refuse("codec");
  }
}

type Parts = { file: Box[]; movie: Box; tracks: Track[] };

/** Where a phone or a drone was is written in remarks, in boxes of its maker, and in tracks beside the film. */
function clean(bytes: Buffer, { file, movie, tracks }: Parts): void {
  for (const { handler, box } of tracks) {
    if (handler === "vide" || handler === "soun") blankBut(bytes, childrenOf(bytes, box), needed.track);
    else blankTrack(bytes, box);
  }
  blankBut(bytes, childrenOf(bytes, movie), needed.movie);
  blankBut(bytes, file, needed.file);
  for (const box of file) if (box.type === "free") blank(bytes, box);
}

function blankBut(bytes: Buffer, boxes: Box[], kept: Set<string>): void {
  for (const box of boxes) if (!kept.has(box.type)) blank(bytes, box);
}

function blankTrack(bytes: Buffer, box: Box): void {
  const table = findBox(bytes, box, "mdia", "minf", "stbl");
  for (const { from, to } of table ? samplesOf(bytes, table) : []) bytes.fill(0, from, to);
  blank(bytes, box);
}

function secondsOf(bytes: Buffer, movie: Box): number | null {
  const head = findBox(bytes, movie, "mvhd");
  if (!head || head.to - head.body < SHORTEST.movie) return refuse("broken");
  const isLong = bytes[head.body] === 1;
  const scale = bytes.readUInt32BE(head.body + (isLong ? 20 : 12));
  const units = isLong ? Number(bytes.readBigUInt64BE(head.body + 24)) : bytes.readUInt32BE(head.body + 16);
  return scale > 0 && units > 0 && units < 2 ** 32 - 1 ? units / scale : null;
}

/** A phone held upright writes a lying film and a matrix that turns it. */
function sizeOf(bytes: Buffer, track: Box) {
  const head = findBox(bytes, track, "tkhd");
  if (!head || head.to - head.body < SHORTEST.track) return refuse("broken");
  const matrix = head.body + (bytes[head.body] === 1 ? 52 : 40);
  const [width, height] = [36, 40].map((at) => Math.round(bytes.readUInt32BE(matrix + at) / 65_536));
  if (!width || !height) return refuse("broken");
  const isTurned = bytes.readInt32BE(matrix) === 0 && bytes.readInt32BE(matrix + 4) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}
