import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localStorage } from "./storage";

const folder = () => mkdtempSync(join(tmpdir(), "storage-"));

describe("storage in a folder", () => {
  it("gives back what was put, and nothing for what was not", async () => {
    const storage = localStorage(folder());
    await storage.put("originals/ab/abc-1.jpg", Buffer.from("bytes"));
    expect((await storage.get("originals/ab/abc-1.jpg"))?.toString()).toBe("bytes");
    expect(await storage.stat("originals/ab/abc-1.jpg")).toEqual({ bytes: 5 });
    expect(await storage.get("originals/ab/other.jpg")).toBeNull();
    expect(await storage.stat("originals/ab/other.jpg")).toBeNull();
  });

  it("forgets what was removed, also when it was never there", async () => {
    const storage = localStorage(folder());
    await storage.put("a.jpg", Buffer.from("x"));
    await storage.remove("a.jpg");
    await storage.remove("a.jpg");
    expect(await storage.get("a.jpg")).toBeNull();
  });

  it("leaves no half file behind", async () => {
    const path = folder();
    const storage = localStorage(path);
    await Promise.all(Array.from({ length: 20 }, (_, at) => storage.put("same.jpg", Buffer.from(`${at}`))));
    expect(readdirSync(path)).toEqual(["same.jpg"]);
  });

  it.each(["../secret", "/etc/passwd", "a/../../b", "a//b", "a/./b", ".env", "A.jpg", "a\0b", ""])(
    "refuses the key «%s»",
    async (key) => {
      await expect(async () => localStorage(folder()).get(key)).rejects.toThrow(/storage key/);
    },
  );
});
