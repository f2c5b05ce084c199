import { describe, expect, it } from "vitest";
import {
  box,
  element,
  id3,
  latin,
  movieHead,
  mp3,
  mp4,
  ogg,
  recorded,
  track,
  u32,
  wav,
  webm,
} from "@/test/recording-files";
import { readRecording } from "./read-recording";

describe("a recording is known by its bytes", () => {
  it.each([
    [
      "a film of a browser's, MP4",
      recorded("film.mp4"),
      { kind: "video", ext: "mp4", width: 320, height: 180 },
    ],
    ["a film of a browser's, WebM", recorded("film.webm"), { kind: "video", ext: "webm", width: 320 }],
    ["sound of a browser's, M4A", recorded("sound.m4a"), { kind: "audio", ext: "m4a", width: null }],
    ["sound of a browser's, WebM", recorded("sound.webm"), { kind: "audio", ext: "webm", height: null }],
    ["an MP3", mp3(), { kind: "audio", ext: "mp3" }],
    ["a voice message", ogg(), { kind: "audio", ext: "ogg", seconds: 2 }],
    ["sound as it was measured", wav(), { kind: "audio", ext: "wav", seconds: 1 }],
    ["a film of a phone's, MOV", mp4(), { kind: "video", ext: "mp4", seconds: 10, width: 640 }],
  ])("%s", (_, bytes, facts) => {
    expect(readRecording(bytes)).toMatchObject(facts);
  });

  it("and says how long it lasts", () => {
    expect(readRecording(recorded("film.mp4")).seconds).toBeCloseTo(1.95, 1);
    expect(readRecording(recorded("sound.webm")).seconds).toBeCloseTo(1.92, 1);
    expect(readRecording(mp3(100)).seconds).toBeCloseTo(2.61, 1);
    expect(readRecording(webm()).seconds).toBeNull();
  });

  it("a film taken upright is upright", () => {
    const upright = track();
    const matrix = upright.indexOf("tkhd") + 4 + 40;
    upright.writeInt32BE(0, matrix);
    upright.writeInt32BE(0x10000, matrix + 4);
    expect(readRecording(mp4([upright]))).toMatchObject({ width: 360, height: 640 });
  });
});

const place = "+33.3152+044.3661/";

describe("where it was taken stays outside, and every offset stays true", () => {
  it("in what a phone remarks of a film", () => {
    const sent = mp4(
      [
        track({ extra: [box("udta", latin(place))] }),
        box("udta", box("\xa9xyz", latin(place))),
        box("meta", latin(place)),
      ],
      [box("uuid", latin(place)), box("free", latin(place)), box("mdat", Buffer.alloc(200, 7))],
    );
    const { length } = sent;
    const { bytes } = readRecording(sent);
    expect(bytes.includes(place)).toBe(false);
    expect(bytes.length).toBe(length);
    expect(readRecording(bytes)).toMatchObject({ kind: "video", seconds: 10 });
  });

  it("in a track beside the film, samples and all", () => {
    const draft = mp4([track(), track({ handler: "meta", codec: "mebx", samples: [0, place.length] })]);
    const at = draft.indexOf("mdat") + 4;
    const sent = mp4(
      [track(), track({ handler: "meta", codec: "mebx", samples: [at + 50, place.length] })],
      [box("mdat", Buffer.alloc(50, 7), latin(place), Buffer.alloc(50, 9))],
    );
    const { bytes } = readRecording(sent);
    expect(bytes.includes(place)).toBe(false);
    expect([bytes[at + 49], bytes[at + 50 + place.length]]).toEqual([7, 9]);
  });

  it("in the words and files beside a WebM", () => {
    const tags = element(0x1254c367, latin(place));
    const files = element(0x1941a469, latin(`<script>${place}</script>`));
    const sent = webm({ beside: [tags, files] });
    const { length } = sent;
    const { bytes } = readRecording(sent);
    expect([bytes.includes(place), bytes.includes("script"), bytes.length]).toEqual([false, false, length]);
    expect(readRecording(bytes).kind).toBe("video");
  });

  it("in the tags before and behind an MP3", () => {
    const sent = Buffer.concat([id3(place), id3("<script>"), mp3(), latin(`TAG${place.padEnd(125, "\0")}`)]);
    expect(readRecording(sent).bytes.equals(mp3())).toBe(true);
  });

  it("in the remarks of a recorder, and behind the end of a voice message", () => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(place.length);
    const { bytes } = readRecording(wav({ extra: Buffer.concat([latin("bext"), size, latin(place)]) }));
    expect(bytes.equals(wav())).toBe(true);
    expect(readRecording(Buffer.concat([ogg(), latin(place)])).bytes.equals(ogg())).toBe(true);
  });
});

describe("a live recording, whose parts do not say how long they are", () => {
  it("is read to its end", () => {
    const unknown = Buffer.from("01ffffffffffffff", "hex");
    const whole = webm();
    const segment = whole.indexOf(Buffer.from("18538067", "hex"));
    const cluster = whole.indexOf(Buffer.from("1f43b675", "hex"));
    for (const at of [segment, cluster]) unknown.copy(whole, at + 4);
    expect(readRecording(whole)).toMatchObject({ kind: "video", width: 640, height: 360 });
  });
});

it("a box whose length takes eight bytes is read like any other", () => {
  const body = Buffer.alloc(64, 7);
  const long = Buffer.concat([u32(1), latin("mdat"), u32(0, 16 + body.length), body]);
  expect(readRecording(mp4([track()], [long])).kind).toBe("video");
});

describe("a film whose index stands at its end, as phones write it", () => {
  const marked = Buffer.concat([Buffer.alloc(40, 7), latin("FIRST SAMPLE"), Buffer.alloc(40, 9)]);
  const chunkOf = (bytes: Buffer) => bytes.readUInt32BE(bytes.indexOf("stco") + 12);

  it("gets it in front, and every sample is where the index says", () => {
    const begin = [box("ftyp", latin("isom")), box("mdat", marked)];
    const at = Buffer.concat(begin).indexOf("FIRST");
    const movie = box("moov", movieHead(), track({ samples: [at, 12] }));
    const sent = Buffer.concat([...begin, movie, box("mdat", Buffer.alloc(8, 1))]);
    const { length } = sent;
    const { bytes } = readRecording(sent);
    expect(bytes.length).toBe(length);
    expect(bytes.indexOf("moov")).toBeLessThan(bytes.indexOf("mdat"));
    expect(bytes.toString("latin1", chunkOf(bytes), chunkOf(bytes) + 12)).toBe("FIRST SAMPLE");
    expect(readRecording(Buffer.from(bytes)).bytes.equals(bytes)).toBe(true);
  });

  it("is left as it is where the index stands in front already, or the film comes in parts", () => {
    const inFront = mp4([track({ samples: [300, 12] })], [box("mdat", marked)]);
    expect(chunkOf(readRecording(inFront).bytes)).toBe(300);
    const parts = Buffer.concat([
      box("ftyp", latin("isom")),
      box("mdat", marked),
      box("moov", movieHead(), track({ samples: [30, 12] })),
      box("moof"),
    ]);
    expect(chunkOf(readRecording(parts).bytes)).toBe(30);
  });

  it("with more places in its index than there is room for is no harm", () => {
    const movie = box("moov", movieHead(), track({ samples: [60, 12] }));
    movie.writeUInt32BE(0xffffffff, movie.indexOf("stco") + 8);
    const sent = Buffer.concat([box("ftyp", latin("isom")), box("mdat", marked), movie]);
    expect(readRecording(sent).kind).toBe("video");
  });
});
