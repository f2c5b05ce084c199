import { join } from "node:path";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import type { BodyJson } from "@/db/types";
import { readRecording } from "@/newsroom/media/recordings/read-recording";
import { mp3, recorded } from "@/test/recording-files";
import { expectAccessible } from "./accessible";
import { bodyOfStory, putOut, takeBack } from "./newsroom";
import { asSomeone } from "./sign-in";
import { expectSaved, openNewStory, storyIdOf, typeBody } from "./writing";

const marker = Date.now().toString(36);
const film = join(process.cwd(), "test/recordings/film.mp4");
const words = Buffer.from("WEBVTT\n\n00:00.000 --> 00:01.500\nأهلاً بكم.\n");

async function put(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+/");
  const filter = page.getByRole("combobox", { name: "ما الذي تدرجه؟" });
  await filter.fill(name);
  await filter.press("Enter");
  await expect(filter).toBeHidden();
}

const dialogOf = (page: Page, name: string) => page.getByRole("dialog", { name });
const linkOf = (page: Page, tag: "video" | "audio") =>
  page.locator(`.story-body ${tag}`).getAttribute("src").then(String);

/** A story with a film and a sound, written in the editor. */
async function write(page: Page): Promise<BodyJson> {
  await openNewStory(page);
  await typeBody(page, "مقدمة");
  await page.keyboard.press("Enter");
  await test.step("a film comes from this device, with what is said in it and a picture in its place", async () => {
    await put(page, "مقطع");
    const dialog = dialogOf(page, "مقطع مرئي");
    const input = dialog.getByLabel("ارفع مقطعاً من جهازك");
    const broken = { name: "فيلم.mp4", mimeType: "video/mp4", buffer: Buffer.from("<!DOCTYPE html>") };
    await input.setInputFiles(broken);
    await expect(dialog.getByRole("alert")).toContainText("لا تعمل في متصفحات القراء");
    await input.setInputFiles(film);
    const block = page.getByRole("group", { name: /^مقطع مرئي: film\.mp4/ });
    await expect(block.locator("video")).toBeVisible();
    await block
      .getByLabel("أضف الكلام مكتوباً")
      .setInputFiles({ name: "x.vtt", mimeType: "text/vtt", buffer: words });
    await expect(block.getByText("معه كلامه مكتوباً")).toBeVisible();
    await block.getByRole("button", { name: "صورة الواجهة" }).click();
    await dialogOf(page, "اختر صورة").locator("ul button").first().click();
    await expect(block.locator("video")).toHaveAttribute("poster", /^\/media\/\d+\/16x9-w/);
    await block.getByRole("textbox", { name: "تعليق تحته" }).fill(`كلمة الوزير ${marker}`);
    await block.getByRole("textbox", { name: "تعليق تحته" }).press("Enter");
  });
  await test.step("a sound after it", async () => {
    await put(page, "صوت");
    const sound = { name: "مقابلة.mp3", mimeType: "audio/mpeg", buffer: mp3(4_000) };
    await dialogOf(page, "صوت").getByLabel("ارفع تسجيلاً من جهازك").setInputFiles(sound);
    await expect(page.getByRole("group", { name: "صوت: مقابلة.mp3" }).locator("audio")).toBeVisible();
    await expectSaved(page);
  });
  return bodyOfStory(storyIdOf(page));
}

test("a story is heard and watched: written, published, played, withdrawn", async ({
  browser,
  page,
  request,
}) => {
  const desk = await asSomeone(browser, "zainab");
  const body = await write(desk);
  expect(body.content.map(({ type }) => type)).toEqual(expect.arrayContaining(["video", "audio"]));
  const address = await desk.locator(".written video").getAttribute("src").then(String);

  await test.step("before publishing it is the desk's alone", async () => {
    expect((await request.get(address)).status()).toBe(404);
    const own = await desk.request.get(address);
    expect([own.status(), own.headers()["cache-control"]]).toEqual([200, "private, max-age=600"]);
    expect((await own.body()).equals(readRecording(recorded("film.mp4")).bytes)).toBe(true);
  });

  const id = await putOut({ headline: `كلمة الوزير ${marker}`, body });
  await test.step("readers have the browser's own player, and nothing is fetched before they want it", async () => {
    const asked: string[] = [];
    page.on("request", (one) => asked.push(new URL(one.url()).pathname));
    await page.goto(`/news/${id}`);
    const video = page.locator(".story-body video");
    await expect(video).toHaveAttribute("controls", "");
    await expect(video).toHaveAttribute("preload", "none");
    await expect(video.locator("track")).toHaveAttribute("kind", "captions");
    await expect(page.locator(".story-body audio")).toBeVisible();
    await expectAccessible(page);
    expect(asked.filter((path) => /\/(?:film|sound|words)-/.test(path))).toEqual([]);
    await expect(page.locator(".recording-weight").first()).toContainText("0:02");
  });

  await test.step("it plays, and says what is said", async () => {
    const video = page.locator(".story-body video");
    const played = await video.evaluate(async (element: HTMLVideoElement) => {
      element.muted = true;
      for (const track of element.textTracks) track.mode = "showing";
      await element.play();
      await new Promise((resolve) => element.addEventListener("timeupdate", resolve, { once: true }));
      return [element.videoWidth, element.videoHeight, element.error];
    });
    expect(played).toEqual([320, 180, null]);
    const cues = () => video.evaluate((element: HTMLVideoElement) => element.textTracks[0]?.cues?.length);
    await expect.poll(cues).toBe(1);
    const audio = page.locator(".story-body audio");
    const lasts = await audio.evaluate(async (element: HTMLAudioElement) => {
      element.preload = "metadata";
      element.load();
      await new Promise((resolve) => element.addEventListener("loadedmetadata", resolve, { once: true }));
      return element.duration;
    });
    expect(lasts).toBeGreaterThan(90);
  });

  const [video, audio] = [await linkOf(page, "video"), await linkOf(page, "audio")];
  await test.step("in whole or in one part", () => expectRanges(request, video));

  await test.step("in the light edition it is a link, in feeds an enclosure", async () => {
    await page.goto(`/lite/news/${id}`);
    await expect(page.getByRole("link", { name: /^شاهد المقطع/ })).toHaveAttribute("href", video);
    await expect(page.locator("video, audio")).toHaveCount(0);
    const feed = async () => (await request.get("/feed.xml")).text();
    await expect.poll(feed).toContain(audio);
    expect(await feed()).toMatch(new RegExp(`<enclosure url="[^"]*${video}" length="\\d+" type="video/mp4"`));
  });

  await test.step("withdrawn, it is gone", async () => {
    await takeBack(id);
    await expect.poll(async () => (await request.get(video)).status(), { timeout: 30_000 }).toBe(404);
  });
});

async function expectRanges(request: APIRequestContext, address: string): Promise<void> {
  const whole = await request.get(address);
  const bytes = await whole.body();
  const total = bytes.length;
  const headers = whole.headers();
  expect(headers).toMatchObject({
    "accept-ranges": "bytes",
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "video/mp4",
    "x-content-type-options": "nosniff",
  });
  const part = async (range: string, more: Record<string, string> = {}) => {
    const answer = await request.get(address, { headers: { range, ...more } });
    return { status: answer.status(), range: answer.headers()["content-range"], bytes: await answer.body() };
  };
  const some = await part("bytes=100-199");
  expect([some.status, some.range]).toEqual([206, `bytes 100-199/${total}`]);
  expect(some.bytes.equals(bytes.subarray(100, 200))).toBe(true);
  const last = await part("bytes=-10");
  expect(last.bytes.equals(bytes.subarray(total - 10))).toBe(true);
  for (const range of [`bytes=${total}-`, "bytes=0-1,5-9", `bytes=${"0-,".repeat(300)}0-`, "bytes=x"])
    expect(await part(range)).toMatchObject({ status: 416, range: `bytes */${total}` });
  expect((await part("bytes=0-9", { "if-range": `${headers.etag}` })).status).toBe(206);
  expect((await part("bytes=0-9", { "if-range": '"other"' })).status).toBe(200);
  expect((await part("lines=0-9")).status).toBe(200);
  const known = await request.get(address, { headers: { "if-none-match": `${headers.etag}` } });
  expect(known.status()).toBe(304);
  for (const other of [address.replace(/-[0-9a-f]{8}/, "-00000000"), address.replace(".mp4", ".mp3")])
    expect((await request.get(other)).status()).toBe(404);
}

test("a picture from an address of this machine is refused with a sentence", async ({ browser }) => {
  const page = await asSomeone(browser, "zainab");
  await page.goto("/desk/media");
  await page.getByRole("button", { name: "من عنوان" }).click();
  const field = page.getByLabel("عنوان الصورة");
  const inside = [
    "http://127.0.0.1/x.jpg",
    "http://2130706433/",
    "http://[::ffff:7f00:1]/",
    "http://169.254.169.254/",
  ];
  const ask = async (address: string) => {
    const answered = page.waitForResponse("**/api/desk/pictures/address");
    await field.fill(address);
    await field.press("Enter");
    expect((await answered).status()).toBe(400);
  };
  for (const address of inside) {
    await ask(address);
    await expect(page.getByRole("alert").filter({ hasText: "من الإنترنت المفتوح" })).toBeVisible();
  }
  await ask("file:///etc/passwd");
  await expect(page.getByRole("alert").filter({ hasText: "اكتب عنوان الصورة كاملاً" })).toBeVisible();
});
