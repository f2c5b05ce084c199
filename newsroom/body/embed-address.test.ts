import { describe, expect, it } from "vitest";
import { embedPlaces, parseEmbedAddress } from "./embed-address";
import { providers } from "./embed-providers";

describe("a pasted address", () => {
  it.each([
    ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=43s", "youtube", "dQw4w9WgXcQ"],
    ["https://youtu.be/dQw4w9WgXcQ?si=abc", "youtube", "dQw4w9WgXcQ"],
    ["m.youtube.com/shorts/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
    ["https://www.youtube.com/live/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
    ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "youtube", "dQw4w9WgXcQ"],
    ["https://x.com/INA__NEWS/status/1815671234567890123?s=20", "x", "1815671234567890123"],
    ["https://mobile.twitter.com/jack/status/20", "x", "20"],
    ["https://twitter.com/i/web/status/20", "x", "20"],
    ["https://www.facebook.com/almasalla/posts/pfbid02abcDEF", "facebook", "almasalla/posts/pfbid02abcDEF"],
    ["https://m.facebook.com/watch/?v=1234567890", "facebook", "watch/1234567890"],
    ["https://www.facebook.com/reel/1234567890?mibextid=x", "facebook", "reel/1234567890"],
    [
      "https://www.facebook.com/almasalla/videos/title-of-it/1234567890/",
      "facebook",
      "almasalla/videos/1234567890",
    ],
    ["https://www.facebook.com/permalink.php?story_fbid=111222&id=333444", "facebook", "333444/posts/111222"],
    ["https://ar-ar.facebook.com/photo.php?fbid=1234567890", "facebook", "photo/1234567890"],
    [
      "https://www.facebook.com/groups/iraq.news/permalink/12345/",
      "facebook",
      "groups/iraq.news/posts/12345",
    ],
    ["https://t.me/almasalla/1234", "telegram", "almasalla/1234"],
    ["https://t.me/s/almasalla/1234", "telegram", "almasalla/1234"],
    ["https://www.instagram.com/p/CJD5bFMBt8S/?img_index=1", "instagram", "p/CJD5bFMBt8S"],
    ["https://www.instagram.com/almasalla/reels/CJD5bFMBt8S/", "instagram", "reel/CJD5bFMBt8S"],
    [
      "https://www.tiktok.com/@scout2015/video/6718335390845095173",
      "tiktok",
      "@scout2015/6718335390845095173",
    ],
    ["https://www.tiktok.com/player/v1/6718335390845095173", "tiktok", "6718335390845095173"],
    ["https://vimeo.com/76979871", "vimeo", "76979871"],
    ["https://vimeo.com/channels/staffpicks/76979871", "vimeo", "76979871"],
    ["https://player.vimeo.com/video/76979871?h=8272103f6e", "vimeo", "76979871/8272103f6e"],
    [
      '<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=a&amp;b=c" title="x"></iframe>',
      "youtube",
      "dQw4w9WgXcQ",
    ],
    [
      '<blockquote class="twitter-tweet"><a href="https://t.co/x">x</a> <a href="https://twitter.com/jack/status/20?ref_src=y">2006</a></blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>',
      "x",
      "20",
    ],
  ])("%s", (pasted, provider, id) => {
    expect(parseEmbedAddress(pasted)).toEqual({ provider, id });
  });

  it.each([
    "",
    "https://example.com/watch?v=dQw4w9WgXcQ",
    "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
    "https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ",
    "https://youtube.com/watch?v=short",
    "https://youtube.com/@almasalla",
    "https://x.com/almasalla",
    "https://t.me/almasalla",
    "https://t.me/c/1234567/12",
    "https://vm.tiktok.com/ZMabc/",
    "https://www.facebook.com/almasalla",
    "https://www.facebook.com/permalink.php?story_fbid=1",
    "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fplugins%2Fpost.php%3Fhref%3Dx",
    "javascript:alert(1)//youtu.be/dQw4w9WgXcQ",
    'https://youtu.be/dQw4w9WgXcQ" onload="alert(1)'.repeat(300),
  ])("shows nothing: %s", (pasted) => {
    expect(parseEmbedAddress(pasted)).toBeNull();
  });
});

describe("a stored piece", () => {
  const known = {
    youtube: "dQw4w9WgXcQ",
    x: "1815671234567890123",
    facebook: "almasalla/videos/1234567890",
    telegram: "almasalla/1234",
    instagram: "reel/CJD5bFMBt8S",
    tiktok: "@scout2015/6718335390845095173",
    vimeo: "76979871/8272103f6e",
  } as const satisfies Record<keyof typeof providers, string>;

  it.each(Object.entries(known))(
    "of %s lives where its address says, and its frame is the same piece",
    (provider, id) => {
      const places = embedPlaces(provider, id);
      expect(parseEmbedAddress(places?.page ?? "")).toEqual({ provider, id });
      expect(places?.frame).toMatch(/^https:\/\/[a-z.-]+\/[\w./?=&%-]+$/);
      expect(URL.canParse(places?.frame ?? "")).toBe(true);
    },
  );

  it.each(["watch/1234567890", "reel/1234567890", "photo/1234567890", "groups/a/posts/12345"])(
    "of Facebook keeps its kind: %s",
    (id) => {
      expect(parseEmbedAddress(embedPlaces("facebook", id)?.page ?? "")).toEqual({
        provider: "facebook",
        id,
      });
    },
  );

  it.each([
    ["youtube", 'dQw4w9WgXcQ"><script>'],
    ["youtube", "../../evil"],
    ["x", "20/../../"],
    ["telegram", "a/1?embed=1&x"],
    ["facebook", "../posts/123"],
    ["constructor", "dQw4w9WgXcQ"],
    ["__proto__", "dQw4w9WgXcQ"],
    ["evil", "dQw4w9WgXcQ"],
    [["youtube"], "dQw4w9WgXcQ"],
    ["youtube", ["dQw4w9WgXcQ"]],
    [null, null],
  ])("of %j with the id %j has no place", (provider, id) => {
    expect(embedPlaces(provider, id)).toBeNull();
  });

  it("is read the same by lower-case hosts only", () => {
    const hosts = Object.values(providers).flatMap((rule) => [...rule.hosts]);
    expect(hosts.every((host) => host === host.toLowerCase())).toBe(true);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});
