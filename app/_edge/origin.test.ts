import { expect, test } from "vitest";
import { isOwnOrigin } from "./origin";

const publicUrl = "https://almasalla.test";
const asked = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers), publicUrl);

test("our own pages may change things, by the public address and by the one that was asked", () => {
  expect(asked({ origin: publicUrl, host: "10.0.0.4:3000" })).toBe(true);
  expect(asked({ origin: "https://10.0.0.4", host: "10.0.0.4" })).toBe(true);
  expect(asked({ origin: publicUrl, host: "almasalla.test", "sec-fetch-site": "same-origin" })).toBe(true);
});

test("another site's page may not, whatever host it claims was forwarded", () => {
  const evil = { origin: "https://evil.test", host: "almasalla.test" };
  expect(asked(evil)).toBe(false);
  expect(asked({ ...evil, "x-forwarded-host": "evil.test" })).toBe(false);
  expect(asked({ origin: publicUrl, host: "almasalla.test", "sec-fetch-site": "cross-site" })).toBe(false);
  expect(asked({ origin: publicUrl, host: "almasalla.test", "sec-fetch-site": "same-site" })).toBe(false);
  expect(asked({ origin: "https://almasalla.test:8443", host: "other.test" })).toBe(false);
  expect(asked({ origin: "http://almasalla.test", host: "almasalla.test" })).toBe(false);
});

test("a request without an origin, or with one that is none, is refused", () => {
  expect(asked({ host: "almasalla.test" })).toBe(false);
  expect(asked({ host: "almasalla.test", origin: "null" })).toBe(false);
  expect(asked({ host: "almasalla.test", origin: "almasalla.test" })).toBe(false);
});
