import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Transaction } from "@/db/client";
import { articleRecordings, recordings } from "@/db/schema/recordings";
import type { BodyJson } from "@/db/types";
import { listAudit } from "@/newsroom/audit/queries";
import type { DeskCtx } from "@/newsroom/ctx";
import { Conflict, Forbidden, Invalid, NotFound, TooLarge, TooMany } from "@/newsroom/errors";
import { readFeed } from "@/newsroom/feeds/read-feed";
import { listAdvice } from "@/newsroom/publishing/advice";
import { publish } from "@/newsroom/publishing/publish";
import { withdraw } from "@/newsroom/publishing/withdraw";
import {
  aNewsroom,
  aStoredPicture,
  aStory,
  as,
  bodyOf,
  minutesLater,
  noon,
  someone,
  test,
} from "@/test/fixtures";
import { aLiveStory, anApprovedStory } from "@/test/newsroom-scenes";
import { mp3, recorded } from "@/test/recording-files";
import { finishUpload } from "../finish-upload";
import { findPublicPicture } from "../queries";
import { localStorage } from "../storage";
import { beginUpload, getUpload, takePiece } from "../take-upload";
import { PIECE_BYTES } from "../upload-pieces";
import { addRecording } from "./add-recording";
import { addUploadedRecording } from "./add-uploaded-recording";
import { recordingLimits } from "./limits";
import { findPublicRecording, findRecording, searchRecordings } from "./queries";
import { purgeRecordings, removeRecording } from "./remove-recording";
import { setCaptions } from "./set-captions";

const aStorage = () => localStorage(mkdtempSync(join(tmpdir(), "recordings-")));
const aReporter = async (db: Transaction) => as(db, await someone(db, "zainab", ["reporter"]));
const aChief = async (db: Transaction) => as(db, await someone(db, "salma", ["chief"]));

const aFilm = (ctx: DeskCtx, storage = aStorage(), title = "مقابلة الوزير.mp4") =>
  addRecording(ctx, recorded("film.mp4"), { title }, storage);

const withVideo = (recordingId: number, mediaId: number | null = null): BodyJson => ({
  type: "doc",
  content: [...bodyOf("أقر المجلس الخطة.").content, { type: "video", attrs: { recordingId, mediaId } }],
});

const filesIn = async (storage: ReturnType<typeof localStorage>) => {
  const keys: string[] = [];
  for await (const { key } of storage.list()) keys.push(key);
  return keys.toSorted();
};

const words = Buffer.from("WEBVTT\n\n00:01.000 --> 00:02.000\nأهلاً بكم.\n");

describe("a recording", () => {
  test("is kept under a key of ours, and who brought it is written down", async ({ db }) => {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const film = await aFilm(ctx, storage);
    expect(film).toMatchObject({ kind: "video", ext: "mp4", width: 320, title: "مقابلة الوزير.mp4" });
    const stored = await findRecording(db, film.id);
    expect(stored?.storageKey).toMatch(/^recordings\/[0-9a-f]{2}\/[0-9a-f]{16}-[0-9a-f-]{36}\.mp4$/);
    expect(await storage.stat(stored?.storageKey ?? "")).toEqual({ bytes: film.bytes });
    const [entry] = await listAudit(db, { subjectKind: "recording", subjectId: film.id });
    expect(entry).toMatchObject({ act: "addRecording", actor: "زينب" });
  });

  test("is found by its kind and by words of its name, whatever their hamzas", async ({ db }) => {
    const ctx = await aReporter(db);
    const film = await aFilm(ctx, undefined, "أحداث البصرة.mp4");
    const found = (kind: "audio" | "video", typed: string) => searchRecordings(db, { kind, typed });
    expect((await found("video", "احداث")).map(({ id }) => id)).toContain(film.id);
    expect((await found("audio", "احداث")).map(({ id }) => id)).not.toContain(film.id);
    expect((await found("video", "الموصل")).map(({ id }) => id)).not.toContain(film.id);
  });
});

describe("a recording that comes in pieces", () => {
  async function anUpload(db: Transaction, bytes: Buffer) {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const { id } = await beginUpload(ctx, { fileName: "تسجيل.mp3", bytes: bytes.length, kind: "recording" });
    for (let piece = 0; piece * PIECE_BYTES < bytes.length; piece++) {
      const from = piece * PIECE_BYTES;
      await takePiece(ctx, id, { piece, bytes: bytes.subarray(from, from + PIECE_BYTES), storage });
    }
    return { ctx, storage, id };
  }

  test("is in the library when the last has come, and leaves no pieces", async ({ db }) => {
    const sound = mp3(3_000);
    const { ctx, storage, id } = await anUpload(db, sound);
    const added = await addUploadedRecording(ctx, id, storage);
    expect(added).toMatchObject({ kind: "audio", title: "تسجيل.mp3", bytes: sound.length });
    const stored = await findRecording(db, added.id);
    expect((await storage.get(stored?.storageKey ?? ""))?.equals(sound)).toBe(true);
    expect(await filesIn(storage)).toEqual([stored?.storageKey]);
  });

  test("is no picture, and a picture is no recording", async ({ db }) => {
    const { ctx, storage, id } = await anUpload(db, mp3());
    await expect(finishUpload(ctx, id, { storage })).rejects.toThrow(NotFound);
    const picture = await beginUpload(ctx, { fileName: "x.jpg", bytes: 10 });
    await expect(addUploadedRecording(ctx, picture.id, storage)).rejects.toThrow(NotFound);
  });

  test("and is none is refused and forgotten", async ({ db }) => {
    const { ctx, storage, id } = await anUpload(db, Buffer.from("<!DOCTYPE html><script>alert(1)</script>"));
    await expect(addUploadedRecording(ctx, id, storage)).rejects.toThrow(Invalid);
    await expect(getUpload(ctx, id)).rejects.toThrow(NotFound);
    expect(await filesIn(storage)).toEqual([]);
  });

  test("too heavy is refused before its first byte, and so is the seventh at once", async ({ db }) => {
    const ctx = await aReporter(db);
    const begin = (bytes: number) => beginUpload(ctx, { fileName: "x", bytes, kind: "recording" });
    await expect(begin(recordingLimits.videoBytes + 1)).rejects.toThrow(TooLarge);
    for (let n = 0; n < 6; n++) await begin(1_000);
    await expect(begin(1_000)).rejects.toThrow(TooMany);
    await expect(beginUpload(ctx, { fileName: "x", bytes: 9, kind: "program" })).rejects.toThrow(Invalid);
  });
});

describe("captions", () => {
  test("are written, replaced and taken away by whoever brought the recording or may edit it", async ({
    db,
  }) => {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const film = await aFilm(ctx, storage);
    const written = await setCaptions(ctx, film.id, words, storage);
    const { captionsKey } = (await findRecording(db, film.id)) ?? {};
    expect((await storage.get(captionsKey ?? ""))?.toString()).toContain("أهلاً بكم.");
    const other = await setCaptions(await aChief(db), film.id, Buffer.from(`${words}\nNOTE x`), storage);
    expect(other.captionsHash).toBe(written.captionsHash);
    expect((await setCaptions(ctx, film.id, null, storage)).captionsHash).toBe("");
    expect((await filesIn(storage)).filter((key) => key.startsWith("captions/"))).toEqual([]);
    const acts = await listAudit(db, { subjectKind: "recording", subjectId: film.id });
    expect(acts.map(({ act }) => act)).toEqual([
      "uncaptionRecording",
      "captionRecording",
      "captionRecording",
      "addRecording",
    ]);
  });

  test("are refused from another reporter, and for what is not there", async ({ db }) => {
    const film = await aFilm(await aReporter(db));
    const other = as(db, await someone(db, "noor", ["reporter"]));
    await expect(setCaptions(other, film.id, words, aStorage())).rejects.toThrow(Forbidden);
    await expect(setCaptions(other, 999_999_999, words, aStorage())).rejects.toThrow(NotFound);
  });

  test("that are none leave those that were", async ({ db }) => {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const film = await aFilm(ctx, storage);
    const { captionsHash } = await setCaptions(ctx, film.id, words, storage);
    await expect(setCaptions(ctx, film.id, Buffer.from("<html>"), storage)).rejects.toThrow(Invalid);
    expect((await findRecording(db, film.id))?.captionsHash).toBe(captionsHash);
  });
});

describe("who may hear or watch it", () => {
  test("everybody from publishing to withdrawal, with the picture that stands for it; nobody else", async ({
    db,
  }) => {
    const film = await aFilm(await aReporter(db));
    const poster = await aStoredPicture(db);
    const scene = await anApprovedStory(db, { body: withVideo(film.id, poster.id) });
    expect(await findPublicRecording(db, film.id)).toBeNull();
    const salma = as(db, scene.salma, minutesLater(1));
    const story = await publish(salma, scene.story.id, { version: scene.story.version });
    expect((await findPublicRecording(db, film.id))?.id).toBe(film.id);
    expect((await findPublicPicture(db, poster.id))?.id).toBe(poster.id);
    await withdraw(salma, story.id, { version: story.version, reason: "خطأ" });
    expect(await findPublicRecording(db, film.id)).toBeNull();
  });

  test("nobody, when the story names one that is not in the library: it does not go out", async ({ db }) => {
    const { story, salma } = await anApprovedStory(db, { body: withVideo(999_999_999) });
    const refusal = await publish(as(db, salma), story.id, { version: story.version }).catch(
      (error) => error,
    );
    expect(refusal.problems).toEqual([{ field: "body", message: "في النص مقطع لم يعد في المكتبة." }]);
  });

  test("and whoever publishes is told of a film without captions, until it has them", async ({ db }) => {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const film = await aFilm(ctx, storage);
    const scene = await anApprovedStory(db, { body: withVideo(film.id) });
    const told = async () =>
      (await listAdvice(db, scene.story)).filter(({ message }) => message.includes("بلا كلام مكتوب"));
    expect(await told()).toHaveLength(1);
    await setCaptions(ctx, film.id, words, storage);
    expect(await told()).toEqual([]);
  });

  test("readers of feeds too, as an enclosure with its weight", async ({ db }) => {
    const film = await aFilm(await aReporter(db));
    const { story } = await aLiveStory(db, { body: withVideo(film.id) });
    const place = { home: "https://example.com", file: "feed.xml" };
    const found = await readFeed(db, { area: "site" }, place);
    const entry = found?.feed.entries.find(({ id }) => id.endsWith(`/${story.id}`));
    const url = `https://example.com/media/${film.id}/film-${film.hash.slice(0, 8)}.mp4`;
    expect(entry?.recordings).toMatchObject([{ url, type: "video/mp4", bytes: film.bytes }]);
    expect(entry?.html).toContain(`href="${url}"`);
  });
});

describe("taking it out", () => {
  test("is for whoever manages media, once no story has it", async ({ db }) => {
    const room = await aNewsroom(db);
    const reporter = await aReporter(db);
    const [used, unused] = [await aFilm(reporter), await aFilm(reporter)];
    await aStory(reporter, { sectionId: room.politics.id, body: withVideo(used.id) });
    const chief = await aChief(db);
    await expect(removeRecording(reporter, unused.id)).rejects.toThrow(Forbidden);
    await expect(removeRecording(chief, used.id)).rejects.toThrow(Conflict);
    await removeRecording(chief, unused.id);
    await expect(removeRecording(chief, unused.id)).rejects.toThrow(NotFound);
    const found = await searchRecordings(db, { kind: "video", typed: "" });
    expect(found.map(({ id }) => id)).not.toContain(unused.id);
  });

  test("deletes its files thirty days later, and no other's", async ({ db }) => {
    const [ctx, storage] = [await aReporter(db), aStorage()];
    const [gone, stays] = [await aFilm(ctx, storage), await aFilm(ctx, storage)];
    await setCaptions(ctx, gone.id, words, storage);
    await removeRecording(await aChief(db), gone.id);
    const inDays = (days: number) => ({ db, now: new Date(noon.getTime() + days * 86_400_000) });
    expect(await purgeRecordings(inDays(29), storage)).toBe(0);
    expect(await purgeRecordings(inDays(31), storage)).toBe(1);
    expect(await filesIn(storage)).toEqual([(await findRecording(db, stays.id))?.storageKey]);
  });

  test("never deletes what was public", async ({ db }) => {
    const film = await aFilm(await aReporter(db));
    const { story } = await aLiveStory(db, { body: withVideo(film.id) });
    expect(
      await db.select().from(articleRecordings).where(eq(articleRecordings.articleId, story.id)),
    ).toHaveLength(1);
    await db.update(recordings).set({ removedAt: noon }).where(eq(recordings.id, film.id));
    expect(await purgeRecordings({ db, now: new Date("2027-06-01") }, aStorage())).toBe(0);
  });
});
