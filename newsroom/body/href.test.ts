import { describe, expect, it } from "vitest";
import { safeHref } from "./href";

describe("the address of a link", () => {
  it.each([
    "https://www.reuters.com/world/?a=1&b=2#top",
    "http://example.com",
    "HTTPS://EXAMPLE.COM/",
    "https://ar.wikipedia.org/wiki/العراق",
    "https://example.com/?lt=1&copy=2&amp;c=3",
    "https://example.com:8443/a@b",
    "mailto:desk@almasalla.test",
    "mailto:desk@almasalla.test?subject=x",
    "tel:+964-770-123-4567",
    "tel:(0770)1234567",
    "/",
    "/news/12/العراق-يتطلع",
    "/section/politics?before=x",
  ])("may be %s", (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\u202escript:alert(1)",
    "java\u200bscript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "blob:https://example.com/1",
    "ftp://example.com",
    "//evil.example",
    "/\t/evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/&#47;evil.example",
    "/&amp;#47;evil.example",
    "/&sol;evil.example",
    "/&bsol;evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "https:\\\\evil.example",
    "https://almasalla.test@evil.example/",
    "https://almasalla.test&#64;evil.example/",
    "https://a.test\\@evil.example/",
    "https://example.com/&quot;onclick=alert(1)",
    "https://",
    "https://exa mple.com",
    "https://[::1",
    "mailto:",
    "mailto:nobody",
    "tel:javascript",
    "article",
    "#top",
    "?x=1",
    "",
    "https://example.com/\ud800",
    `https://example.com/${"a".repeat(2_048)}`,
  ])("may not be %j", (href) => {
    expect(safeHref(href)).toBeNull();
  });

  it.each([null, undefined, 5, ["https://example.com"], { toString: () => "https://example.com" }])(
    "may not be %j, which is no text",
    (href) => {
      expect(safeHref(href)).toBeNull();
    },
  );

  it("loses the space around it and the marks nobody sees; what breaks out of an attribute is escaped", () => {
    expect(safeHref("  https://example.com/\u200f a'b\"c<d>\n")).toBe(
      "https://example.com/%20a%27b%22c%3Cd%3E",
    );
  });

  it("is the same when read again", () => {
    const once = safeHref("https://example.com/a b|c^d`{e}");
    expect(safeHref(once)).toBe(once);
  });
});
