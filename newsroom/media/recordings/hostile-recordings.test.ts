import { describe, expect, it } from "vitest";
import { Invalid } from "@/newsroom/errors";
import {
  box,
  element,
  id3,
  latin,
  movieHead,
  mp3,
  mp3Frame,
  mp4,
  ogg,
  oggPage,
  recorded,
  track,
  u32,
  wav,
  webm,
} from "@/test/recording-files";
import { recordingLimits } from "./limits";
import { type RecordingRefusal, recordingRefusals } from "./messages";
import { readRecording } from "./read-recording";

const script = "<script>alert(document.domain)</script>";
const moov = (...inside: Buffer[]) =>
  Buffer.concat([box("ftyp", latin("isom")), box("moov", ...inside), box("mdat", Buffer.alloc(50))]);
const halfOf = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
const writing = (bytes: Buffer, mark: string, offset: number, value: number) => {
  bytes.writeUInt32BE(value >>> 0, bytes.indexOf(mark) + offset);
  return bytes;
};

/** Files somebody sends on purpose, and files of honest people that readers' browsers do not play. */
const refused: [string, RecordingRefusal, () => Buffer][] = [
  ["nothing", "empty", () => Buffer.alloc(0)],
  ["one byte", "format", () => Buffer.from([0xff])],
  ["a page", "format", () => latin(`<!DOCTYPE html>${script}`)],
  [
    "a drawing with a script",
    "picture",
    () => latin(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
  ],
  ["a picture", "picture", () => latin("\xff\xd8\xff\xe0\0\x10JFIF")],
  ["a GIF that is a script too", "picture", () => latin(`GIF89a/*${script}*/=1;`)],
  ["an archive", "format", () => latin("PK\x03\x04\x14\0\0\0")],
  ["a program", "format", () => latin("\x7fELF\x02\x01\x01\0")],
  ["a list of addresses", "format", () => latin("#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n")],
  ["a list that a player fetches", "format", () => latin("[playlist]\nFile1=http://169.254.169.254/\n")],
  [
    "a sheet of streams",
    "format",
    () => latin('<?xml version="1.0"?><MPD><BaseURL>file:///</BaseURL></MPD>'),
  ],
  ["an AVI", "container", () => latin("RIFF\x10\0\0\0AVI LIST")],
  ["a Windows film", "container", () => latin("0&\xb2u\x8ef\xcf\x11")],
  ["a Flash film", "container", () => latin("FLV\x01\x05\0\0\0\x09")],
  ["a disc's film", "container", () => latin("\0\0\x01\xbaD\0\x04\0")],
  [
    "a broadcast",
    "container",
    () => Buffer.concat(Array(4).fill(Buffer.concat([latin("G"), Buffer.alloc(187)]))),
  ],
  ["a Matroska", "container", () => webm({ docType: "matroska" })],
  ["a phone's speech of old", "format", () => latin("#!AMR\n\x3c\x91")],
  ["raw AAC", "format", () => latin("\xff\xf1\x50\x80\x02\x1f\xfc")],
  ["a FLAC", "format", () => latin("fLaC\0\0\0\x22")],
  ["MIDI", "format", () => latin("MThd\0\0\0\x06")],

  ["an MP4's first box alone", "broken", () => box("ftyp", latin("isom"))],
  ["half a film", "broken", () => halfOf(mp4())],
  ["half a real film", "broken", () => halfOf(recorded("film.mp4"))],
  ["a film without a movie", "broken", () => Buffer.concat([box("ftyp", latin("isom")), box("mdat")])],
  ["a movie without a film", "broken", () => mp4([track()], [])],
  ["a movie without tracks", "broken", () => mp4([])],
  ["a movie without a head", "broken", () => moov(track())],
  ["a movie of remarks alone", "broken", () => mp4([track({ handler: "meta", codec: "mebx" })])],
  ["a box of no length in itself", "broken", () => writing(mp4(), "trak", -4, 4)],
  ["a box longer than the file", "broken", () => writing(mp4(), "moov", -4, 0x7fffffff)],
  [
    "a box of eight thousand million million bytes",
    "broken",
    () => Buffer.concat([box("ftyp", latin("isom")), u32(1), latin("moov"), u32(0x7fffffff, 0xffffffff)]),
  ],
  ["a head of nothing", "broken", () => moov(box("mvhd"), track())],
  ["a track that lies in another file", "broken", () => mp4([track({ flags: 0 })])],
  [
    "more samples than the file has bytes",
    "broken",
    () =>
      mp4([
        track(),
        writing(track({ handler: "meta", codec: "mebx", samples: [0, 1] }), "stco", 8, 0xffffffff),
      ]),
  ],
  ["a film of no size", "broken", () => writing(mp4(), "tkhd", 4 + 76, 0)],
  ["an iPhone's film in HEVC", "hevc", () => mp4([track({ codec: "hvc1" })])],
  ["a film of old phones", "codec", () => mp4([track({ codec: "s263" })])],
  ["a camera's ProRes", "codec", () => mp4([track({ codec: "apcn" })])],
  ["a film with a cinema's sound", "codec", () => mp4([track(), track({ handler: "soun", codec: "ac-3" })])],
  ["a film with a lock", "locked", () => mp4([track({ codec: "encv" })])],
  ["a bought song", "locked", () => mp4([track({ handler: "soun", codec: "drms" })])],
  ["a film that lasts a day", "tooLong", () => moov(movieHead(86_400), track())],
  ["a film wider than a wall", "tooWide", () => writing(mp4(), "tkhd", 4 + 76, 20_000 << 16)],

  ["a WebM's first bytes", "broken", () => latin("\x1aE\xdf\xa3")],
  ["a WebM of nothing", "container", () => element(0x1a45dfa3)],
  ["half a real WebM", "broken", () => halfOf(recorded("film.webm"))],
  [
    "a WebM with a number of no length",
    "broken",
    () => Buffer.concat([webm(), Buffer.alloc(1)]).fill(0, 30, 40),
  ],
  ["a WebM in another way", "codec", () => webm({ codec: "V_MPEG4/ISO/AVC" })],
  ["a WebM with Windows' codec", "codec", () => webm({ codec: "V_MS/VFW/FOURCC" })],
  ["a WebM with written words as a track", "codec", () => webm({ type: 17, codec: "S_TEXT/UTF8" })],
  [
    "elements in elements without end",
    "broken",
    () =>
      Buffer.concat([webm().subarray(0, 40), Buffer.from("1654ae6b01ffffffffffffff".repeat(1_000), "hex")]),
  ],

  ["a tag of no song", "broken", () => id3(script)],
  ["a tag longer than the file", "broken", () => latin("ID3\x04\0\0\x7f\x7f\x7f\x7f")],
  ["tags upon tags", "broken", () => Buffer.concat(Array(20_000).fill(id3("")))],
  ["three frames and a page", "format", () => Buffer.concat([mp3Frame(), mp3Frame(), latin(script)])],
  [
    "a song behind a hundred thousand zeros",
    "broken",
    () => Buffer.concat([id3("x"), Buffer.alloc(100_000), mp3()]),
  ],

  ["a WAV without sound", "broken", () => wav({ seconds: 0 })],
  [
    "a WAV of a shape of nobody's",
    "broken",
    () => latin("RIFF\x10\0\0\0WAVEfmt \x02\0\0\0\x01\0data\x02\0\0\0xx"),
  ],
  ["a WAV that is packed", "codec", () => wav({ kind: 0x55 })],
  ["a WAV of sixty loudspeakers", "codec", () => wav({ channels: 60 })],
  ["a WAV of no bits", "codec", () => wav({ bits: 0 })],

  ["an Ogg's first page alone", "broken", () => oggPage(latin("OpusHead"), { kind: 2 })],
  ["an Ogg with a film", "codec", () => ogg(latin("\x80theora\x03\x02\x01"))],
  ["an Ogg with written words", "codec", () => ogg(latin("\x80kate\0\0\0"))],
  ["an Ogg that counts no samples a second", "broken", () => ogg(latin(`\x01vorbis${"\0".repeat(20)}`))],

  ["more bytes than we take", "tooLarge", () => Buffer.alloc(recordingLimits.videoBytes + 1)],
  [
    "sound heavier than an hour of speech",
    "tooLarge",
    () =>
      Buffer.concat([
        mp4([track({ handler: "soun", codec: "mp4a" })]),
        box("mdat", Buffer.alloc(recordingLimits.audioBytes)),
      ]),
  ],
];

describe("what is no recording, or none that readers can play, is refused in Arabic", () => {
  it.each(refused)("%s", (_, why, make) => {
    const bytes = make();
    const started = performance.now();
    let error: unknown;
    try {
      readRecording(bytes);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Invalid);
    expect((error as Invalid).message).toBe(recordingRefusals[why]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe("whatever happens to an honest file on its way", () => {
  const files = {
    "film.mp4": recorded("film.mp4"),
    "film.webm": recorded("film.webm"),
    mp3: mp3(),
    ogg: ogg(),
  };

  it.each(Object.entries(files))(
    "%s, cut anywhere or with bytes that fell over, is played or refused",
    (_, whole) => {
      let seed = 7;
      const random = (below: number) => {
        seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
        return seed % below;
      };
      for (let round = 0; round < 400; round++) {
        const bytes = Buffer.from(whole.subarray(0, round % 2 ? whole.length : random(whole.length)));
        for (let n = 0; n < 6 && bytes.length > 0; n++)
          bytes[random(Math.min(bytes.length, 900))] = random(256);
        try {
          expect(readRecording(bytes).bytes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Invalid);
        }
      }
    },
  );
});
