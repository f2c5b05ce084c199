import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const { EARLY_HASH } = require("./early-script.cjs");
const { finish } = require("./finish.cjs");

const rendered = (html: string) => ({
  kind: "APP_PAGE",
  html: `<html><body>${html}<script>self.__next_f=[]</script></body></html>`,
  rscData: Buffer.from("flight"),
  segmentData: new Map([["/_tree", Buffer.from("flight")]]),
  headers: { "x-next-cache-tags": "article:1,house", link: "</a.js>; rel=preload" },
  status: 200,
});
const finished = (html: string) => finish(rendered(html), { isStripped: true });

describe("a finished page", () => {
  it.each([404, 410, 429, 503])("answers with the status its marker asks for: %i", (status) => {
    expect(finished(`<div class="notice" data-status="${status}">`).status).toBe(status);
  });

  it("leads on from an address that has another one now, within our own site", () => {
    const moved = finished('<p data-status="308" data-location="/section/%D8%B3?before=a-1"></p>');
    expect(moved).toMatchObject({ status: 308, headers: { location: "/section/%D8%B3?before=a-1" } });
    const away = finished('<p data-status="308" data-location="//example.com/"></p>');
    expect(away.status).toBe(404);
    expect(away.headers.location).toBeUndefined();
  });

  it("takes no status from a text", () => {
    expect(finished("<p>data-status=&quot;410&quot; في النص</p>").status).toBe(200);
    expect(
      finished('<script type="application/ld+json">{"a":" data-status=\\"410\\""}</script>').status,
    ).toBe(200);
  });

  it("has no flight data left that a request could ask for", () => {
    expect(finished("<p>نص</p>")).toMatchObject({ rscData: undefined, segmentData: undefined });
  });

  it("carries a policy that lets no script stand in the page but the early one", () => {
    const policy = finished("<p>نص</p>").headers["content-security-policy"];
    expect(policy).toContain(`default-src 'none'; script-src 'self' '${EARLY_HASH}'; style-src 'self'`);
    expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
  });

  it("stays one second at most in any cache that is not ours", () => {
    expect(finished("<p>نص</p>").headers["cache-control"]).toBe(
      "public, max-age=0, s-maxage=1, must-revalidate",
    );
  });

  it("is not to be kept by anyone while the database is down", () => {
    const { headers } = finished('<div data-status="503">');
    expect(headers).toMatchObject({ "cache-control": "no-store", "retry-after": "10" });
    expect(headers.etag).toBeUndefined();
  });

  it("keeps its tags and has the same entity tag as long as it says the same", () => {
    const page = finished("<p>نص</p>");
    expect(page.headers["x-next-cache-tags"]).toBe("article:1,house");
    expect(finished("<p>نص</p>").headers.etag).toBe(page.headers.etag);
    expect(finished("<p>نص آخر</p>").headers.etag).not.toBe(page.headers.etag);
  });

  it("is finished only once", () => {
    const page = finished("<p>نص</p>");
    const again = finish({ ...page }, { isStripped: true });
    expect(again).toEqual(page);
  });
});
