import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anS3Server } from "@/test/s3-server";
import { moveStorage } from "./move-storage";
import { localStorage, type Storage } from "./storage";

async function aFullFolder() {
  const storage = localStorage(mkdtempSync(join(tmpdir(), "moving-")));
  for (let at = 0; at < 12; at++) await storage.put(`originals/${at}.jpg`, Buffer.from(`picture ${at}`));
  await storage.put("recordings/ab/film.mp4", Buffer.alloc(300_000, 7));
  await storage.put("captions/ab/words.vtt", Buffer.from("WEBVTT\n"));
  await storage.put("renditions/1/w320-1a2b3c4d.webp", Buffer.from("made again"));
  return storage;
}

/** Fails at the fifth file, as a network does. */
function breaking(storage: Storage): Storage {
  let puts = 0;
  return {
    ...storage,
    put: (key, bytes) => (++puts === 5 ? Promise.reject(new Error("cut off")) : storage.put(key, bytes)),
  };
}

describe("moving the pictures to another place", () => {
  it("carries every file but those that are made again, and tells how far it is", async () => {
    const [folder, { storage }] = [await aFullFolder(), await anS3Server()];
    const told: number[] = [];
    const moved = await moveStorage(folder, storage, { tell: ({ seen }) => told.push(seen) });
    expect(moved).toMatchObject({ seen: 14, copied: 14, differing: [] });
    expect(told.at(-1)).toBe(14);
    expect((await storage.get("originals/7.jpg"))?.toString()).toBe("picture 7");
    expect((await storage.part("recordings/ab/film.mp4", 299_999, 300_001))?.toString("hex")).toBe("07");
    expect(await storage.stat("renditions/1/w320-1a2b3c4d.webp")).toBeNull();
    expect(await folder.stat("originals/7.jpg")).not.toBeNull();
  });

  it("cut off, goes on where it stopped", async () => {
    const [folder, { storage }] = [await aFullFolder(), await anS3Server()];
    await expect(moveStorage(folder, breaking(storage))).rejects.toThrow("cut off");
    expect(await moveStorage(folder, storage)).toMatchObject({ seen: 14, copied: 10 });
    expect(await moveStorage(folder, storage)).toMatchObject({ seen: 14, copied: 0 });
  });

  it("and back again, with every byte compared", async () => {
    const [folder, { storage }] = [await aFullFolder(), await anS3Server()];
    await moveStorage(folder, storage);
    const other = localStorage(mkdtempSync(join(tmpdir(), "moved-")));
    expect(await moveStorage(storage, other)).toMatchObject({ copied: 14 });
    expect(await moveStorage(folder, other, { thorough: true })).toMatchObject({ copied: 0, differing: [] });
    await other.put("originals/3.jpg", Buffer.from("picture x"));
    expect(await moveStorage(folder, other, { thorough: true })).toMatchObject({
      differing: ["originals/3.jpg"],
    });
  });
});
