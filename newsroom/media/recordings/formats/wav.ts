import { refuse } from "../refuse";
import { latin, type RecordingFacts, sound } from "./facts";

/** Whole numbers, fractions, and the form that says which of both further on. */
const taken = new Set([1, 3, 0xfffe]);
const PAIR = 2;

/** Sound as it was measured, in a file of our own making: remarks of the recorder stay outside. */
export function readWav(bytes: Buffer): RecordingFacts {
  let form: Buffer | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = latin(bytes, at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const body = bytes.subarray(at + 8, Math.min(at + 8 + size, bytes.length));
    if (name === "fmt ") form = body;
    if (name === "data") return form ? wrap(form, body) : refuse("broken");
    at += 8 + size + (size % PAIR);
  }
  return refuse("broken");
}

function wrap(form: Buffer, data: Buffer): RecordingFacts {
  if (form.length < 16) refuse("broken");
  const [kind, channels, perSecond, bits] = [
    form.readUInt16LE(0) === 0xfffe && form.length >= 26 ? form.readUInt16LE(24) : form.readUInt16LE(0),
    form.readUInt16LE(2),
    form.readUInt32LE(8),
    form.readUInt16LE(14),
  ];
  if (!taken.has(form.readUInt16LE(0)) || !(kind === 1 || kind === 3)) refuse("codec");
  if (channels < 1 || channels > 2 || ![8, 16, 24, 32].includes(bits)) refuse("codec");
  if (perSecond === 0 || data.length === 0) refuse("broken");
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  form.copy(head, 20, 0, 16);
  head.writeUInt16LE(kind, 20);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(data.length, 40);
  return { ...sound, ext: "wav", seconds: data.length / perSecond, bytes: Buffer.concat([head, data]) };
}
