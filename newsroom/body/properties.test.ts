import * as fc from "fast-check";
import { parseFragment } from "parse5";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { nearlyOrderly, orderly, payloads, pictures, recordings, related } from "@/test/arbitrary-body";
import { fromHtml } from "./from-html";
import { safeHref } from "./href";
import { isLegacyTag } from "./legacy-elements";
import { limits } from "./limits";
import type { HtmlNode } from "./parse-html";
import { renderBody } from "./render-react";
import { toHtml } from "./to-html";
import { toText } from "./to-text";
import type { BodyDocument } from "./types";
import { parseBody } from "./validate";

const ownElements = new Set(
  "p h2 h3 ul ol li blockquote hr br strong em a bdi figure figcaption small img audio video track aside table thead tbody tr th td div section sup span".split(
    " ",
  ),
);
const isNumber = (value: string) => /^\d{1,16}$/.test(value);
/** Raw HTML of imports may join cells, within the bounds of a table. */
const isSpan = (value: string, most: number) => isNumber(value) && Number(value) <= most;
const isPlain = (value: string) => /^[a-z -]+$/.test(value);
const isWords = (value: string) => !/[\p{Cc}\u202e]/u.test(value);
const isOwnMedia = (value: string) =>
  /^\/media\/[123](?:\/(?:film|sound|words)-[0-9a-f]{8}\.[a-z0-9]{3})?$/.test(value);
const allowedAttributes: Record<string, (value: string) => boolean> = {
  href: (value) => safeHref(value) === value || /^#note(-mark)?-\d+$/.test(value),
  rel: (value) => value === "noopener",
  dir: (value) => value === "ltr" || value === "rtl",
  start: (value) => /^\d{1,4}$/.test(value),
  id: (value) => /^note(-mark)?-\d+$/.test(value),
  src: isOwnMedia,
  poster: isOwnMedia,
  type: (value) => /^(?:audio|video)\/[a-z0-9]+$/.test(value),
  controls: (value) => value === "controls" || value === "",
  preload: (value) => value === "none",
  playsinline: (value) => value === "playsinline" || value === "",
  kind: (value) => value === "captions",
  srclang: (value) => value === "ar",
  label: isWords,
  "data-recording": isNumber,
  "data-poster": isNumber,
  loading: (value) => value === "lazy",
  scope: (value) => value === "col",
  colspan: (value) => isSpan(value, limits.tableColumns),
  rowspan: (value) => isSpan(value, limits.tableRows),
  class: isPlain,
  role: isPlain,
  "data-embed": isPlain,
  "data-frame": (value) =>
    /^https:\/\/(?:www\.youtube-nocookie|platform\.twitter|www\.facebook|t|www\.tiktok)\.(?:com|me)\//.test(
      value,
    ),
  "data-title": isWords,
  "data-show": isWords,
  "data-media": isNumber,
  "data-article": isNumber,
  tabindex: (value) => value === "0",
  width: isNumber,
  height: isNumber,
  alt: isWords,
  "aria-label": isWords,
};
const html = (body: BodyDocument) =>
  toHtml(body, { pictures, related, recordings, pictureAddress: ({ id }) => `/media/${id}` });
const react = (body: BodyDocument) =>
  renderToStaticMarkup(
    renderBody(body, {
      pictures,
      related,
      recordings,
      hasPlayers: true,
      posterAddress: ({ id }) => `/media/${id}`,
      printPicture: ({ id, alt, width, height }) =>
        createElement("img", { src: `/media/${id}`, alt, width, height, loading: "lazy" }),
    }),
  );

function refuseHarm(nodes: HtmlNode[]) {
  for (const node of nodes) {
    if (!("tagName" in node)) continue;
    expect(ownElements.has(node.tagName) || isLegacyTag(node.tagName) ? "" : node.tagName).toBe("");
    for (const { name, value } of node.attrs)
      expect(`${name} ${allowedAttributes[name]?.(value)}`).toBe(`${name} true`);
    refuseHarm(node.childNodes);
  }
}

const refuseHarmIn = (html: string) => refuseHarm(parseFragment(html).childNodes);

function accepted(document: unknown) {
  const parsed = parseBody(document);
  if (!parsed.ok) throw new Error(`${parsed.problem.code} at ${parsed.problem.path}`);
  return parsed.body;
}

describe("whatever is accepted", () => {
  it("renders without script, handlers or foreign elements", () => {
    let acceptedOnes = 0;
    fc.assert(
      fc.property(nearlyOrderly, (document) => {
        const parsed = parseBody(document);
        if (!parsed.ok) return;
        acceptedOnes += 1;
        refuseHarmIn(html(parsed.body));
        refuseHarmIn(react(parsed.body));
      }),
      { numRuns: 1_500 },
    );
    expect(acceptedOnes).toBeGreaterThan(100);
  });

  it("is accepted again unchanged", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyOrderly, orderly), (document) => {
        const parsed = parseBody(document);
        if (parsed.ok) expect(accepted(parsed.body)).toEqual(parsed.body);
      }),
      { numRuns: 500 },
    );
  });

  it("renders without harm even when it was never checked", () => {
    fc.assert(
      fc.property(nearlyOrderly, (document) => {
        refuseHarmIn(html(document as BodyDocument));
        refuseHarmIn(react(document as BodyDocument));
      }),
      { numRuns: 500 },
    );
  });
});

describe("what comes back from HTML", () => {
  it("has the same words as went in", () => {
    fc.assert(
      fc.property(orderly, (document) => {
        const stored = accepted(document);
        const back = fromHtml(html(stored));
        expect(back.ok && toText(back.body)).toBe(toText(stored));
        expect(back.ok && html(back.body)).toBe(html(stored));
      }),
      { numRuns: 500 },
    );
  });

  it("is never a failure, whatever the HTML", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "<ul>",
      "<li>",
      "</ul>",
      "<b>",
      "</b>",
      "<table>",
      "<td>",
      "<a href=/x>",
      "<a href='javascript:x'>",
      "<script>",
      "</script>",
      "<svg>",
      "<template>",
      "<br>",
      "<hr>",
      "<h2>",
      "<blockquote>",
      "<blockquote class=twitter-tweet>",
      "<figure>",
      "<figure class=pull-quote>",
      "<figure data-media=1>",
      "<figcaption>",
      "</figure>",
      "<cite>",
      "<aside class=info-box>",
      "<p class=box-title>",
      "</aside>",
      "<ul class=gallery>",
      "<div class=legacy-html>",
      "</div>",
      "<tr>",
      "<th colspan=3 rowspan=1000000>",
      "<section role=doc-endnotes><li id=n>",
      "<a role=doc-noteref href=#n>",
      "<iframe src=https://youtu.be/dQw4w9WgXcQ>",
      "خبر",
      " ",
      "\n",
      "&nbsp;",
      "&",
      "<",
      ...payloads,
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const parsed = fromHtml(parts.join(""));
        if (parsed.ok) refuseHarmIn(html(parsed.body));
        else expect(parsed.problem.code).toBe("bad-characters");
      }),
      { numRuns: 1_000 },
    );
  });

  it("is never a failure, whatever the JSON", () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseBody(value).ok === "boolean"));
  });
});
