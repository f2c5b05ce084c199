import { createRequire } from "node:module";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const { refusalOf, MOST_IN_FORMS, MOST_TO_HANDLERS } = createRequire(import.meta.url)("./wall.cjs");

const own = { origin: "https://almasalla.test", host: "almasalla.test" };
const asked = (method: string, url: string, headers: Record<string, string> = own) =>
  refusalOf({ method, url, headers });

describe("the wall before anything is read", () => {
  beforeEach(() => {
    process.env.PUBLIC_URL = "https://almasalla.test";
  });
  afterEach(() => {
    delete process.env.PUBLIC_URL;
  });

  it.each(["GET", "HEAD", "OPTIONS"])("lets %s through, wherever it comes from", (method) => {
    expect(asked(method, "/desk/stories", { origin: "https://evil.test" })).toBe(null);
  });

  it.each(["TRACE", "PROPFIND", "PATCHY"])("refuses %s, which nobody here understands", (method) => {
    expect(asked(method, "/api/stories/1")).toBe(405);
  });

  it.each(["/", "/news/1/x", "/media/1/a.jpg", "/search?q=x", "/deskX"])(
    "takes nothing sent to %s",
    (url) => {
      expect(asked("POST", url)).toBe(405);
    },
  );

  it.each(["POST", "PUT", "PATCH", "DELETE"])("lets %s through from our own pages only", (method) => {
    expect(asked(method, "/api/stories/1")).toBe(null);
    expect(asked(method, "/api/stories/1", { host: own.host })).toBe(403);
    expect(asked(method, "/api/stories/1", { ...own, origin: "null" })).toBe(403);
    expect(asked(method, "/desk", { ...own, origin: "https://evil.test" })).toBe(403);
    expect(
      asked(method, "/desk", { ...own, origin: "https://evil.test", "x-forwarded-host": "evil.test" }),
    ).toBe(403);
    expect(asked(method, "/sign-in", { ...own, "sec-fetch-site": "same-site" })).toBe(403);
  });

  it("leaves those alone who come without a page: the counting of readers, and the newsroom itself", () => {
    expect(asked("POST", "/api/view", {})).toBe(null);
    expect(asked("POST", "/api/internal/refresh", {})).toBe(null);
    expect(asked("POST", "/api/viewers", {})).toBe(403);
  });

  it("begins to read no form that is too large, hides its size or names no action", () => {
    const sized = (bytes: number) => ({ ...own, "content-length": String(bytes) });
    expect(asked("POST", "/desk", sized(MOST_IN_FORMS))).toBe(null);
    expect(asked("POST", "/desk", sized(MOST_IN_FORMS + 1))).toBe(413);
    expect(asked("POST", "/desk", { ...own, "transfer-encoding": "chunked" })).toBe(411);
    expect(asked("POST", "/desk", { ...own, "next-action": "__proto__" })).toBe(400);
    expect(asked("POST", "/desk", { ...own, "next-action": "8".repeat(42) })).toBe(400);
    expect(asked("POST", "/desk", { ...own, "next-action": "0".repeat(42) })).toBe(null);
    expect(asked("PUT", "/api/stories/1", sized(MOST_TO_HANDLERS + 1))).toBe(413);
  });

  it("refuses addresses of absurd length, also when only read", () => {
    expect(asked("GET", `/news/1/${"x".repeat(8_000)}`)).toBe(414);
    expect(asked("GET", `/?${"a=1&".repeat(4_000)}`)).toBe(414);
  });
});
