import { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";

const { commonHeaders, carryCommon } = createRequire(import.meta.url)("./common-headers.cjs");
const live = { NODE_ENV: "production" };

describe("what every answer carries", () => {
  it("allows nothing to what is no page", () => {
    const policy = commonHeaders("/api/stories/1", live)["content-security-policy"];
    expect(policy).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });

  it("tells browsers to stay with https where that is the address, and nothing of the kind over http", () => {
    const header = (address?: string) =>
      commonHeaders("/", { ...live, PUBLIC_URL: address })["strict-transport-security"];
    expect(header("https://almasalla.test")).toMatch(/^max-age=31536000/);
    expect(header("http://localhost:3000")).toBeUndefined();
    expect(header()).toBeUndefined();
  });

  it.each([
    "/media/1/a-480.webp",
    "/share/article/1.png",
    "/feed.xml",
    "/tag/x/feed.json",
    "/api/oembed?url=x",
  ])("lets other sites show %s", (url) => {
    expect(commonHeaders(url, live)["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  it.each([
    "/",
    "/desk",
    "/api/stories/1",
    "/api/desk/pictures/1/original",
    "/api/oembedded",
    "/news/1/media/",
  ])("keeps %s from other sites", (url) => {
    expect(commonHeaders(url, live)["cross-origin-resource-policy"]).toBe("same-origin");
  });

  it("is said once: a page's own policy takes the place of the common one", () => {
    const response = new ServerResponse(new IncomingMessage(new Socket()));
    carryCommon(response, "/api/oembed");
    response.setHeader("Referrer-Policy", ["strict-origin-when-cross-origin", "no-referrer"]);
    response.setHeader("set-cookie", ["a=1", "b=2"]);
    expect(response.getHeader("referrer-policy")).toBe("no-referrer");
    response.appendHeader("Content-Security-Policy", "default-src 'none'; img-src 'self'");
    response.appendHeader("vary", "Accept-Encoding");
    response.appendHeader("vary", "Save-Data");
    expect(response.getHeader("content-security-policy")).toBe("default-src 'none'; img-src 'self'");
    expect(response.getHeader("vary")).toEqual(["Accept-Encoding", "Save-Data"]);
    expect(response.getHeader("set-cookie")).toEqual(["a=1", "b=2"]);
  });
});
