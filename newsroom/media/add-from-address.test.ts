import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, eq } from "drizzle-orm";
import sharp from "sharp";
import { describe, expect, onTestFinished } from "vitest";
import type { Transaction } from "@/db/client";
import { media } from "@/db/schema/media";
import { listAudit } from "@/newsroom/audit/queries";
import { Forbidden, Invalid } from "@/newsroom/errors";
import { as, someone, test } from "@/test/fixtures";
import { addFromAddress } from "./add-from-address";
import { refusals, unfetched } from "./messages";
import { localStorage } from "./storage";

const jpeg = sharp({ create: { width: 800, height: 500, channels: 3, background: "#804020" } })
  .withExif({ IFD3: { GPSLatitude: "33/1 18/1 0/1" } })
  .jpeg()
  .toBuffer();

/** Another house's server: whatever it calls a file, these are its bytes. */
async function aHouse(bytes: Buffer, type = "image/jpeg") {
  const server = createServer((_, response) => response.writeHead(200, { "content-type": type }).end(bytes));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const toAnywhere = { allows: () => true, deadlineMs: 5_000 };
const aStorage = () => localStorage(mkdtempSync(join(tmpdir(), "fetched-")));
const aReporter = async (db: Transaction) => as(db, await someone(db, "zainab", ["reporter"]));

async function filesIn(storage: ReturnType<typeof localStorage>) {
  const keys: string[] = [];
  for await (const { key } of storage.list()) keys.push(key);
  return keys;
}

describe("a picture from an address", () => {
  test("is taken like any other, with its house as its source, and it is written down", async ({ db }) => {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const url = `${await aHouse(await jpeg)}/2026/%D8%AC%D8%B3%D8%B1.jpg?w=800`;
    const picture = await addFromAddress(ctx, `  ${url}\n`, storage, toAnywhere);
    expect(picture).toMatchObject({ width: 800, height: 500 });
    const [row] = await db.select().from(media).where(eq(media.id, picture.id));
    expect(row).toMatchObject({ source: "127.0.0.1", fileName: "جسر.jpg", uploadedBy: ctx.user.id });
    const kept = await storage.get(row?.storageKey ?? "");
    expect((await sharp(kept ?? Buffer.alloc(0)).metadata()).exif).toBeUndefined();
    const [entry] = await listAudit(db, { subjectKind: "media", subjectId: picture.id });
    expect(entry).toMatchObject({ act: "fetchPicture", actor: "زينب", detail: { host: "127.0.0.1" } });
  });

  test("is judged by its bytes, whatever the server calls them; what is refused leaves nothing", async ({
    db,
  }) => {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const [before] = await db.select({ rows: count() }).from(media);
    const svg = await aHouse(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    await expect(addFromAddress(ctx, svg, storage, toAnywhere)).rejects.toThrow(refusals.svg);
    const page = await aHouse(Buffer.from("\n<!DOCTYPE html><script>alert(1)</script>"));
    await expect(addFromAddress(ctx, page, storage, toAnywhere)).rejects.toThrow(unfetched.page);
    const half = await aHouse((await jpeg).subarray(0, 700));
    await expect(addFromAddress(ctx, half, storage, toAnywhere)).rejects.toThrow(Invalid);
    expect(await filesIn(storage)).toEqual([]);
    expect((await db.select({ rows: count() }).from(media))[0]).toEqual(before);
  });

  test("of this machine or its neighbours is refused in the same words as one that does not answer", async ({
    db,
  }) => {
    const ctx = await aReporter(db);
    const own = await aHouse(await jpeg);
    for (const address of [own, "http://169.254.169.254/latest/meta-data/", "http://[::ffff:127.0.0.1]/"])
      await expect(addFromAddress(ctx, address, aStorage())).rejects.toThrow(unfetched.silence);
    await expect(addFromAddress(ctx, "http://127.0.0.1:9/x.jpg", aStorage(), toAnywhere)).rejects.toThrow(
      unfetched.silence,
    );
  });

  test("is fetched for nobody who may not upload", async ({ db }) => {
    const admin = as(db, await someone(db, "haider", ["admin"]));
    const url = await aHouse(await jpeg);
    await expect(addFromAddress(admin, url, aStorage(), toAnywhere)).rejects.toThrow(Forbidden);
  });
});
