import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressFiles } from "@/scripts/lib/compress-files.mjs";

const { Files, answerFile } = createRequire(import.meta.url)("./files.cjs");

const script = "export const place = 'بغداد';\n".repeat(200);

async function built() {
  const folder = mkdtempSync(join(tmpdir(), "static-"));
  mkdirSync(join(folder, "chunks"));
  writeFileSync(join(folder, "chunks/a-1.js"), script);
  writeFileSync(join(folder, "chunks/face.woff2"), "wOF2");
  await compressFiles(folder);
  return new Files(folder);
}

/** What was answered, or null when the question goes on to Next. */
async function asked(url: string, { accept = "gzip, br", method = "GET" } = {}) {
  const answer = { status: 0, headers: {} as Record<string, unknown>, body: null as Buffer | null };
  const response = {
    writeHead: (status: number, headers: Record<string, unknown>) =>
      Object.assign(answer, { status, headers }),
    end: (body: Buffer | null) => Object.assign(answer, { body }),
  };
  const request = { url, method, headers: { "accept-encoding": accept } };
  return answerFile(request, response, await built()) ? answer : null;
}

describe("a script that the build compressed", () => {
  it("goes out whole, named, kept for ever and never compressed again", async () => {
    const answer = await asked("/_next/static/chunks/a-1.js?dpl=1");
    expect(brotliDecompressSync(answer?.body ?? "").toString()).toBe(script);
    expect(answer).toMatchObject({
      status: 200,
      headers: {
        "content-type": "application/javascript; charset=UTF-8",
        "content-encoding": "br",
        "content-length": answer?.body?.length,
        "cache-control": "public, max-age=31536000, immutable",
        vary: "Accept-Encoding",
      },
    });
  });

  it("says its size without its text when only that is asked", async () => {
    const answer = await asked("/_next/static/chunks/a-1.js", { method: "HEAD" });
    expect(answer?.headers["content-length"]).toBeGreaterThan(0);
    expect(answer?.body).toBe(null);
  });

  it.each([
    ["who reads no Brotli", "/_next/static/chunks/a-1.js", { accept: "gzip" }],
    ["whoever sends something", "/_next/static/chunks/a-1.js", { method: "POST" }],
    ["who asks for a file that is none", "/_next/static/chunks/b-2.js", {}],
    ["who climbs out of the folder", "/_next/static/../../package.json", {}],
    ["who climbs out in signs", "/_next/static/%2e%2e/%2e%2e/package.json", {}],
    ["who asks for the compressed file by name", "/_next/static/chunks/a-1.js.br", {}],
    ["who asks for a face", "/_next/static/chunks/face.woff2", {}],
    ["who asks elsewhere", "/desk/chunks/a-1.js", {}],
  ])("is left to Next for %s", async (_who, url, how) => {
    expect(await asked(url, how)).toBe(null);
  });
});
