import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const { encodingFor, twinFor } = createRequire(import.meta.url)("./twins.cjs");

describe("the encoding of a page", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["gzip;q=0.5, br;q=0", "gzip"],
    ["GZIP", "gzip"],
    ["br;q=0.0, gzip;q=0", "identity"],
    ["identity", "identity"],
    ["xbr, gzipped", "identity"],
    ["", "identity"],
    [undefined, "identity"],
  ])("for «%s» is %s", (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });
});

describe("the twin of a page", () => {
  const entry = (status = 200) => ({
    value: { status, html: "<p>نص</p>".repeat(100), headers: { etag: 'W/"abc"' } },
    twins: {} as Record<string, Buffer>,
  });
  const asking = (headers: Record<string, string>) => ({ headers });

  it("is made once and says how long and how encoded it is", () => {
    const page = entry();
    const first = twinFor(asking({ "accept-encoding": "gzip" }), page);
    expect(gunzipSync(first.body).toString()).toBe(page.value.html);
    expect(first.headers).toEqual({
      vary: "Accept-Encoding, Save-Data",
      "content-length": first.body.length,
      "content-encoding": "gzip",
    });
    expect(twinFor(asking({ "accept-encoding": "gzip" }), page).body).toBe(first.body);
  });

  it("is nothing for who has the page already", () => {
    const twin = twinFor(asking({ "if-none-match": 'W/"old", W/"abc"' }), entry());
    expect(twin).toMatchObject({ status: 304, body: null });
  });

  it("of a page that is gone always says so", () => {
    expect(twinFor(asking({ "if-none-match": 'W/"abc"' }), entry(410)).status).toBe(410);
  });
});
