import { describe, expect, it } from "vitest";
import { filesOf, keptAs, kindOf, picturesOf } from "./kinds";

const origin = "https://almasalla.test";
const asked = (path: string, more: Partial<Request> = {}) =>
  kindOf(
    { method: "GET", mode: "no-cors", url: origin + path, referrer: `${origin}/news/1`, ...more },
    origin,
  );

describe("what the worker answers", () => {
  it.each(["/", "/news/12/خبر", "/section/sport?before=a-b", "/lite", "/saved"])("%s is a page", (path) => {
    expect(asked(path, { mode: "navigate" })).toBe("page");
  });

  it.each([
    "/desk",
    "/desk/stories/12",
    "/preview/x",
    "/sign-in?next=/desk",
    "/invite/x",
    "/reset/x",
    "/api/session",
  ])("%s is left alone", (path) => {
    expect(asked(path, { mode: "navigate" })).toBeNull();
    expect(asked(path)).toBeNull();
  });

  it.each([
    ["/fonts/plex.v1.woff2", "lasting"],
    ["/_next/static/chunks/a1.css", "lasting"],
    ["/_next/static/chunks/a1.js", null],
    ["/reader.js", "named"],
    ["/media/7/w640-1a2b3c4d.avif", "picture"],
    ["/media/7/16x9-w640-1a2b3c4d-5040.avif", "picture"],
    ["/media/7/film-1a2b3c4d.mp4", null],
    ["/media/7/sound-1a2b3c4d.mp3", null],
    ["/media/7/words-1a2b3c4d.vtt", null],
    ["/feed.xml", null],
    ["/sw.js", null],
  ])("%s is %s", (path, kind) => {
    expect(asked(path)).toBe(kind);
  });

  it("leaves the files of the desk to the desk", () => {
    expect(asked("/_next/static/chunks/a1.css", { referrer: `${origin}/desk/stories/12` })).toBeNull();
    expect(asked("/media/7/w640-1a2b3c4d.avif", { referrer: `${origin}/preview/token` })).toBeNull();
  });

  it("leaves what is sent, and what is another's", () => {
    expect(asked("/", { method: "POST", mode: "navigate" })).toBeNull();
    expect(asked("/", { url: "https://else.test/", mode: "navigate" })).toBeNull();
  });
});

describe("under which address a page is kept", () => {
  it.each([
    ["/news/12", "/news/12"],
    ["/news/12/%D8%AE%D8%A8%D8%B1", "/news/12"],
    ["/lite/news/12/x", "/lite/news/12"],
    ["/", "/"],
    ["/lite", "/lite"],
    ["/news/0", null],
    ["/news/12x", null],
    ["/section/sport", null],
    ["/search", null],
  ])("%s: %s", (path, address) => {
    expect(keptAs(path)).toBe(address);
  });
});

describe("what a page needs", () => {
  const html = `<link rel="stylesheet" href="/_next/static/chunks/a1.css" data-precedence="next"/>
    <style>@font-face{src:url(/fonts/plex.v1.woff2)format("woff2")}</style><script src="/reader.js" defer=""></script>
    <script src="/_next/static/chunks/a.js"></script><link href="https://else.test/_next/static/x.css"/>
    <source srcSet="/media/7/w320-aa.avif 320w, /media/7/w640-aa.avif 640w"/><img src="/media/7/w640-aa.jpg"/>
    <video src="/media/5/film-1a2b3c4d.mp4" poster="/media/7/w640-aa.jpg"><track src="/media/5/words-aa.vtt"/></video>`;

  it("is its style, its faces and the reader's script", () => {
    expect(filesOf(html)).toEqual(["/_next/static/chunks/a1.css", "/fonts/plex.v1.woff2", "/reader.js"]);
  });

  it("shows pictures in any of their forms", () => {
    expect(picturesOf(html)).toEqual([
      "/media/7/w320-aa.avif",
      "/media/7/w640-aa.avif",
      "/media/7/w640-aa.jpg",
    ]);
  });
});
