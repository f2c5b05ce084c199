import { Invalid } from "@/newsroom/errors";
import { isTaken, sniff as sniffPicture } from "../darkroom/sniff";
import { latin, type RecordingFacts } from "./formats/facts";
import { looksLikeMp3, readMp3 } from "./formats/mp3";
import { readMp4 } from "./formats/mp4";
import { readOgg } from "./formats/ogg";
import { readWav } from "./formats/wav";
import { readWebm } from "./formats/webm";
import { recordingLimits as limits } from "./limits";
import type { RecordingRefusal } from "./messages";
import { refuse } from "./refuse";

type Reader = (bytes: Buffer) => RecordingFacts;

const startsWith = (bytes: Buffer, text: string, at = 0) => latin(bytes, at, at + text.length) === text;

/** Boxes that a QuickTime file of old begins with, where newer ones say what they are. */
const oldBoxes = new Set(["ftyp", "moov", "mdat", "wide"]);

function readerOf(bytes: Buffer): Reader | RecordingRefusal {
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WAVE", 8)) return readWav;
  if (startsWith(bytes, "OggS")) return readOgg;
  if (startsWith(bytes, "\x1aE\xdf\xa3")) return readWebm;
  const picture = sniffPicture(bytes);
  if (isTaken(picture) || picture === "heic" || picture === "avif" || picture === "svg") return "picture";
  if (oldBoxes.has(latin(bytes, 4, 8))) return readMp4;
  const others = ["RIFF", "0&\xb2u", "FLV", "\0\0\x01\xba", "\0\0\x01\xb3"];
  if (others.some((start) => startsWith(bytes, start)) || isTransportStream(bytes)) return "container";
  return looksLikeMp3(bytes) ? readMp3 : "format";
}

const isTransportStream = (bytes: Buffer) =>
  [0, 188, 376].every((at) => bytes[at] === 0x47) && bytes.length > 564;

/**
 * What may go before readers of a recording somebody sent: judged by its bytes, whatever it is called, and without
 * what tells where and with what it was taken. Nothing is encoded anew; what browsers cannot play is refused.
 */
export function readRecording(sent: Buffer): RecordingFacts {
  if (sent.length === 0) refuse("empty");
  if (sent.length > limits.videoBytes) refuse("tooLarge");
  const reader = readerOf(sent);
  if (typeof reader === "string") return refuse(reader);
  const facts = read(reader, sent);
  const { kind, seconds, width, height, bytes } = facts;
  if (bytes.length > limits[`${kind}Bytes`]) refuse("tooLarge");
  if ((seconds ?? 0) > limits[`${kind}Seconds`]) refuse("tooLong");
  if (Math.max(width ?? 0, height ?? 0) > limits.edge) refuse("tooWide");
  return facts;
}

/** A file that points beyond its own end is as broken as one that says nothing. */
function read(reader: Reader, bytes: Buffer): RecordingFacts {
  try {
    return reader(bytes);
  } catch (error) {
    if (error instanceof Invalid) throw error;
    if (error instanceof RangeError) return refuse("broken");
    throw error;
  }
}
