import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const { liteTwinOf } = createRequire(import.meta.url)("./lite.cjs");

const asked = (url: string, saveData?: string) => liteTwinOf({ url, headers: { "save-data": saveData } });

describe("who saves data", () => {
  it.each([
    ["/", "/lite"],
    ["/?utm_source=x", "/lite?utm_source=x"],
    ["/news/12/خبر", "/lite/news/12/خبر"],
    ["/section/sport?before=a-b", "/lite/section/sport?before=a-b"],
    ["/tag/x", "/lite/tag/x"],
    ["/author/x", "/lite/author/x"],
  ])("gets %s as %s", (url, twin) => {
    expect(asked(url, "on")).toBe(twin);
  });

  it.each(["/?full", "/news/12?full", "/section/x?before=a-b&full"])("gets %s in full", (url) => {
    expect(asked(url, "on")).toBe(url);
  });

  it.each(["/search", "/page/about", "/newsroom", "/media/1/w320-a.jpg", "/lite", "/feed.xml"])(
    "gets %s as it is: it has no twin",
    (url) => {
      expect(asked(url, "on")).toBe(url);
    },
  );

  it.each([undefined, "off", "1", ""])("is not who says «%s»", (value) => {
    expect(asked("/news/12", value)).toBe("/news/12");
  });
});
