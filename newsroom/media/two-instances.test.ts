import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { connect } from "@/db/client";
import { database } from "@/test/fixtures";
import { exclusively } from "./exclusively";
import type { StoredPicture } from "./renditions";
import { localStorage, type Storage } from "./storage";

const picture: StoredPicture = {
  id: 7,
  hash: "1a2b3c4d5e6f",
  width: 1_000,
  height: 500,
  focalX: 0.5,
  focalY: 0.5,
  frames: 1,
  storageKey: "originals/1a.jpg",
  earlierHashes: [],
};
const name = "w640-1a2b3c4d.webp";

/** A module of its own for each: what one knows to be under way, the other does not. */
async function anInstance() {
  vi.resetModules();
  return (await import("./renditions")).getRendition;
}

async function aStorage() {
  const storage = localStorage(mkdtempSync(join(tmpdir(), "instances-")));
  const colours = { width: 1_000, height: 500, channels: 3, background: "#336699" } as const;
  await storage.put(picture.storageKey, await sharp({ create: colours }).jpeg().toBuffer());
  const made: string[] = [];
  const put: Storage["put"] = (key, bytes) => {
    made.push(key);
    return storage.put(key, bytes);
  };
  return { made, storage: { ...storage, put } };
}

describe("a rendition that two instances are asked for together", () => {
  it("is made once", async () => {
    const { made, storage } = await aStorage();
    const [one, other] = [await anInstance(), await anInstance()];
    expect(one).not.toBe(other);
    const asked = [one, other, one, other].map((get) => get(storage, picture, name, exclusively(database)));
    const [first, ...rest] = await Promise.all(asked);
    expect(made).toEqual([`renditions/7/${name}`]);
    for (const one of rest) expect(one?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it("and lost from storage is made again for whoever asks next", async () => {
    const { made, storage } = await aStorage();
    const get = await anInstance();
    const before = await get(storage, picture, name, exclusively(database));
    await storage.remove(`renditions/7/${name}`);
    const after = await get(storage, picture, name, exclusively(database));
    expect(made).toHaveLength(2);
    expect(after?.bytes.equals(before?.bytes ?? Buffer.alloc(0))).toBe(true);
  });
});

describe("working on a key", () => {
  it("is for one at a time, and for different keys side by side", async () => {
    const steps: string[] = [];
    let end = () => {};
    const held = new Promise<void>((resolve) => {
      end = resolve;
    });
    const alone = exclusively(database);
    const first = alone("a", async () => {
      steps.push("first begins");
      await held;
      steps.push("first ends");
    });
    await vi.waitFor(() => expect(steps).toHaveLength(1));
    const second = alone("a", async () => void steps.push("second"));
    await alone("b", async () => void steps.push("another key"));
    end();
    await Promise.all([first, second]);
    expect(steps).toEqual(["first begins", "another key", "first ends", "second"]);
  });

  it("goes on without a database, and fails as the work fails", async () => {
    const nowhere = connect("postgres://nobody@127.0.0.1:9/nothing", { max: 1 });
    expect(await exclusively(nowhere.db)("a", async () => 7)).toBe(7);
    await nowhere.sql.end();
    const failing = exclusively(database)("a", () => Promise.reject(new Error("no disk")));
    await expect(failing).rejects.toThrow("no disk");
  });
});
