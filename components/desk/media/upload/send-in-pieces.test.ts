import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendInPieces } from "./send-in-pieces";

const PIECE = 4;
const picture = { kind: "picture", most: 20, tooLarge: "كبيرة" } as const;
const file = () => new File(["0123456789"], "جسر.jpg", { lastModified: 5 });
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

/** The library's answers to what is asked of it, and what it was sent. */
function aLibrary() {
  const pieces: number[] = [];
  const begun: unknown[] = [];
  const library = { pieces, begun, cutAt: -1, finish: () => json(200, { picture: { id: 7 } }) };
  const upload = () => ({ upload: { id: "u1", pieces: pieces.length }, pieceBytes: PIECE });
  vi.stubGlobal("fetch", async (path: string, { method, body }: RequestInit) => {
    if (path === "/api/desk/uploads") begun.push(JSON.parse(String(body)));
    return path.endsWith("/u1") && method === "POST" ? library.finish() : json(200, upload());
  });
  vi.stubGlobal(
    "XMLHttpRequest",
    class {
      upload: { onprogress?: (event: { loaded: number }) => void } = {};
      status = 200;
      responseText = "{}";
      onload = () => {};
      onerror = () => {};
      piece = -1;
      open(_method: string, path: string) {
        this.piece = Number(path.split("/").at(-1));
      }
      setRequestHeader() {}
      abort() {}
      send(blob: Blob) {
        if (this.piece === library.cutAt) return this.onerror();
        this.upload.onprogress?.({ loaded: blob.size });
        pieces.push(this.piece);
        this.onload();
      }
    },
  );
  return library;
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

describe("a file sent in pieces", () => {
  it("goes piece by piece, says how far it is, and ends as what the library made of it", async () => {
    const library = aLibrary();
    const parts: number[] = [];
    expect(await sendInPieces(file(), picture, (part) => parts.push(part))).toEqual({
      kind: "done",
      taken: { id: 7 },
    });
    expect(library.pieces).toEqual([0, 1, 2]);
    expect(parts).toEqual([0.4, 0.8, 1, 1]);
  });

  it("that is cut goes on from where it broke off, without being announced again", async () => {
    const library = aLibrary();
    library.cutAt = 1;
    expect(await sendInPieces(file(), picture, () => {})).toEqual({ kind: "cut" });
    library.cutAt = -1;
    expect(await sendInPieces(file(), picture, () => {})).toMatchObject({ kind: "done" });
    expect(library.pieces).toEqual([0, 1, 2]);
    expect(library.begun).toHaveLength(1);
  });

  it("too large is refused before its first byte", async () => {
    const library = aLibrary();
    const sent = await sendInPieces(file(), { ...picture, most: 9 }, () => {});
    expect(sent).toEqual({ kind: "refused", message: "كبيرة", isFinal: true });
    expect(library.begun).toEqual([]);
  });

  it("that the library refuses for what it is says why, for good, and is begun anew next time", async () => {
    const library = aLibrary();
    library.finish = () => json(400, { message: "رسوم SVG غير مقبولة" });
    expect(await sendInPieces(file(), picture, () => {})).toEqual({
      kind: "refused",
      message: "رسوم SVG غير مقبولة",
      isFinal: true,
    });
    library.finish = () => json(503, {});
    expect(await sendInPieces(file(), picture, () => {})).toEqual({ kind: "cut" });
    expect(library.begun).toHaveLength(2);
  });

  it("whose session ended can be sent again once one has signed in", async () => {
    const library = aLibrary();
    library.finish = () => json(401, {});
    expect(await sendInPieces(file(), picture, () => {})).toMatchObject({ kind: "refused", isFinal: false });
  });
});
