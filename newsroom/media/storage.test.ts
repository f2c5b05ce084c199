import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anS3Server } from "@/test/s3-server";
import { s3Storage } from "./s3-storage";
import { localStorage, type Storage } from "./storage";

const folder = () => mkdtempSync(join(tmpdir(), "storage-"));

const keysOf = async (storage: Storage, prefix?: string) => {
  const keys: string[] = [];
  for await (const { key } of storage.list(prefix)) keys.push(key);
  return keys.toSorted();
};

describe.each([
  ["a folder", async () => localStorage(folder())],
  ["an S3 server", async () => (await anS3Server()).storage],
])("storage in %s", (_, open) => {
  it("gives back what was put, and nothing for what was not", async () => {
    const storage = await open();
    await storage.put("originals/ab/abc-1.jpg", Buffer.from("bytes"));
    expect((await storage.get("originals/ab/abc-1.jpg"))?.toString()).toBe("bytes");
    expect(await storage.stat("originals/ab/abc-1.jpg")).toEqual({ bytes: 5 });
    expect(await storage.get("originals/ab/other.jpg")).toBeNull();
    expect(await storage.stat("originals/ab/other.jpg")).toBeNull();
  });

  it("gives a part of what was put, as far as there is any", async () => {
    const storage = await open();
    await storage.put("film.mp4", Buffer.from("0123456789"));
    expect((await storage.part("film.mp4", 2, 5))?.toString()).toBe("234");
    expect((await storage.part("film.mp4", 8, 400))?.toString()).toBe("89");
    expect((await storage.part("film.mp4", 10, 12))?.toString()).toBe("");
    expect(await storage.part("other.mp4", 0, 5)).toBeNull();
  });

  it("keeps the last of what was put under one key", async () => {
    const storage = await open();
    await storage.put("a.jpg", Buffer.from("first"));
    await storage.put("a.jpg", Buffer.from("second"));
    expect((await storage.get("a.jpg"))?.toString()).toBe("second");
  });

  it("forgets what was removed, also when it was never there", async () => {
    const storage = await open();
    await storage.put("a.jpg", Buffer.from("x"));
    await storage.remove("a.jpg");
    await storage.remove("a.jpg");
    expect(await storage.get("a.jpg")).toBeNull();
  });

  it("tells what lies in it, all or from one shelf", async () => {
    const storage = await open();
    await storage.check();
    expect(await keysOf(storage)).toEqual([]);
    for (const key of ["sent/1.bin", "originals/a/1.jpg", "originals/b/2.jpg"])
      await storage.put(key, Buffer.from("1234"));
    expect(await keysOf(storage)).toEqual(["originals/a/1.jpg", "originals/b/2.jpg", "sent/1.bin"]);
    expect(await keysOf(storage, "originals/")).toEqual(["originals/a/1.jpg", "originals/b/2.jpg"]);
  });

  it.each(["../secret", "/etc/passwd", "a/../../b", "a//b", "a/./b", ".env", "A.jpg", "a\0b", ""])(
    "refuses the key «%s»",
    async (key) => {
      const storage = await open();
      await expect(async () => storage.get(key)).rejects.toThrow(/storage key/);
    },
  );
});

describe("storage in a folder", () => {
  it("leaves no half file behind", async () => {
    const path = folder();
    const storage = localStorage(path);
    await Promise.all(Array.from({ length: 20 }, (_, at) => storage.put("same.jpg", Buffer.from(`${at}`))));
    expect(readdirSync(path)).toEqual(["same.jpg"]);
  });
});

describe("storage in an S3 server", () => {
  it("tells more than one page of it", async () => {
    const { storage } = await anS3Server();
    const keys = Array.from({ length: 1_005 }, (_, at) => `sent/${String(at).padStart(5, "0")}.bin`);
    for (let at = 0; at < keys.length; at += 50)
      await Promise.all(keys.slice(at, at + 50).map((key) => storage.put(key, Buffer.from("x"))));
    expect(await keysOf(storage)).toEqual(keys);
  });

  it("says so when there is no such bucket, or no such server", async () => {
    const { place } = await anS3Server();
    await expect(s3Storage({ ...place, bucket: "nowhere" }).check()).rejects.toThrow(/bucket/);
    const gone = s3Storage({ ...place, endpoint: "http://127.0.0.1:9" });
    await expect(gone.put("a.jpg", Buffer.from("x"))).rejects.toThrow();
  });

  it("says so when it is not let in", async () => {
    const { place } = await anS3Server();
    await expect(s3Storage({ ...place, accessKeyId: "other" }).check()).rejects.toThrow(/403/);
  });
});
