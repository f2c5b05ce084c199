import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { StoredRecording } from "@/newsroom/media/recordings/queries";
import { localStorage } from "@/newsroom/media/storage";
import { recordingAnswer } from "./recording-answer";

const bytes = Buffer.from(Array.from({ length: 600_000 }, (_, at) => at % 251));
const film: StoredRecording = {
  id: 7,
  kind: "video",
  ext: "mp4",
  hash: "1a2b3c4d5e6f",
  bytes: bytes.length,
  seconds: 12,
  width: 640,
  height: 360,
  title: "",
  captionsHash: "99887766aabb",
  storageKey: "recordings/1a/film.mp4",
  captionsKey: "captions/99/words.vtt",
};
const name = "film-1a2b3c4d.mp4";

async function aStorage() {
  const storage = localStorage(mkdtempSync(join(tmpdir(), "answer-")));
  await storage.put(film.storageKey, bytes);
  await storage.put("captions/99/words.vtt", Buffer.from("WEBVTT\n\n"));
  return storage;
}

async function ask(headers: Record<string, string> = {}, asked = name, recording = film) {
  const request = new Request("https://example.com/media/7/x", { headers });
  const place = { name: asked, storage: await aStorage(), cacheControl: "public, immutable" };
  const answer = await recordingAnswer(request, recording, place);
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
}

describe("a film", () => {
  it("is answered whole, as what it is and nothing else", async () => {
    const { status, headers, body } = await ask();
    expect([status, body.equals(bytes)]).toEqual([200, true]);
    expect(Object.fromEntries(headers)).toEqual({
      "accept-ranges": "bytes",
      "cache-control": "public, immutable",
      "content-length": "600000",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "video/mp4",
      "x-content-type-options": "nosniff",
      etag: `"${name}"`,
    });
  });

  it.each([
    ["bytes=0-99", 0, 100],
    ["bytes=262000-263000", 262_000, 263_001],
    ["bytes=599990-", 599_990, 600_000],
    ["bytes=-7", 599_993, 600_000],
    ["bytes=0-9999999", 0, 600_000],
  ])("is answered in part: %s", async (range, from, to) => {
    const { status, headers, body } = await ask({ range });
    expect([status, body.equals(bytes.subarray(from, to))]).toEqual([206, true]);
    expect(headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/600000`);
    expect(headers.get("content-length")).toBe(String(to - from));
  });

  it.each(["bytes=600000-", "bytes=0-1,5-9", `bytes=${"0-,".repeat(2_000)}0-`, "bytes=5-1", "bytes=-0"])(
    "has no such part: %s",
    async (range) => {
      const { status, headers, body } = await ask({ range });
      expect([status, body.length]).toEqual([416, 0]);
      expect(headers.get("content-range")).toBe("bytes */600000");
      expect(headers.get("cache-control")).toBe("no-store");
    },
  );

  it("is answered in part only to whoever has the rest of this very film", async () => {
    const range = "bytes=0-9";
    expect((await ask({ range, "if-range": `"${name}"` })).status).toBe(206);
    for (const other of ['"film-00000000.mp4"', `W/"${name}"`, "Tue, 24 Nov 2026 09:00:00 GMT"])
      expect((await ask({ range, "if-range": other })).status).toBe(200);
  });

  it("is not sent again to whoever has it", async () => {
    const { status, body } = await ask({ "if-none-match": `"${name}"` });
    expect([status, body.length]).toEqual([304, 0]);
  });

  it.each([
    "film-00000000.mp4",
    "film-1a2b3c4d.webm",
    "sound-1a2b3c4d.mp4",
    "words-00000000.vtt",
    "__proto__",
  ])("has no other name: %s", async (other) => expect((await ask({}, other)).status).toBe(404));

  it("whose file is gone, or not as long as it was, is not there", async () => {
    expect((await ask({}, name, { ...film, storageKey: "recordings/1a/gone.mp4" })).status).toBe(404);
    expect((await ask({}, name, { ...film, bytes: 700_000 })).status).toBe(404);
  });
});

describe("its captions", () => {
  it("are text and nothing else", async () => {
    const { status, headers, body } = await ask({}, "words-99887766.vtt");
    expect([status, body.toString()]).toEqual([200, "WEBVTT\n\n"]);
    expect(headers.get("content-type")).toBe("text/vtt; charset=utf-8");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("are not there while there are none", async () => {
    expect((await ask({}, "words-99887766.vtt", { ...film, captionsKey: null })).status).toBe(404);
  });
});
