import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anS3Server } from "@/test/s3-server";
import { localStorage, type Storage } from "../storage";
import { streamRecording } from "./stream-recording";

const film = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251));

function counting(storage: Storage) {
  let asked = 0;
  const part: Storage["part"] = (...place) => {
    asked += 1;
    return storage.part(...place);
  };
  return { asked: () => asked, storage: { ...storage, part } };
}

const taken = async (stream: ReadableStream<Uint8Array>) =>
  Buffer.from(await new Response(stream).arrayBuffer());

describe.each([
  ["a folder", async () => localStorage(mkdtempSync(join(tmpdir(), "stream-")))],
  ["an S3 server", async () => (await anS3Server()).storage],
])("a recording that lies in %s", (_, open) => {
  it("is given whole, or from one place to another", async () => {
    const storage = await open();
    await storage.put("film.mp4", film);
    const give = (from: number, to: number) => taken(streamRecording(storage, "film.mp4", { from, to }));
    expect((await give(0, film.length)).equals(film)).toBe(true);
    expect((await give(300_000, 300_001)).equals(film.subarray(300_000, 300_001))).toBe(true);
    expect((await give(262_143, 600_000)).equals(film.subarray(262_143, 600_000))).toBe(true);
  });

  it("is fetched no further than it is taken", async () => {
    const { storage, asked } = counting(await open());
    await storage.put("film.mp4", film);
    const reader = streamRecording(storage, "film.mp4", { from: 0, to: film.length }).getReader();
    expect(asked()).toBe(0);
    await reader.read();
    await reader.cancel();
    expect(asked()).toBe(1);
  });

  it("breaks off when its file is gone or shorter than it was", async () => {
    const storage = await open();
    await expect(taken(streamRecording(storage, "gone.mp4", { from: 0, to: 10 }))).rejects.toThrow(
      /not whole/,
    );
    await storage.put("short.mp4", film.subarray(0, 100));
    await expect(taken(streamRecording(storage, "short.mp4", { from: 0, to: 200 }))).rejects.toThrow(
      /not whole/,
    );
  });
});
