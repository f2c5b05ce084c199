import * as fc from "fast-check";
import { parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { nearlyOrderly, orderly, payloads } from "@/test/arbitrary-body";
import { fromHtml } from "./from-html";
import { safeHref } from "./href";
import type { HtmlNode } from "./parse-html";
import { renderBody } from "./render-react";
import { toHtml } from "./to-html";
import { toText } from "./to-text";
import type { BodyDocument } from "./types";
import { parseBody } from "./validate";

const allowedElements = new Set("p h2 h3 ul ol li blockquote hr br strong em a bdi".split(" "));
const allowedAttributes: Record<string, (value: string) => boolean> = {
  href: (value) => safeHref(value) === value,
  rel: (value) => value === "noopener",
  dir: (value) => value === "ltr" || value === "rtl",
  start: (value) => /^\d{1,4}$/.test(value),
};

function refuseHarm(nodes: HtmlNode[]) {
  for (const node of nodes) {
    if (!("tagName" in node)) continue;
    expect(allowedElements).toContain(node.tagName);
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
        refuseHarmIn(toHtml(parsed.body));
        refuseHarmIn(renderToStaticMarkup(renderBody(parsed.body)));
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
        refuseHarmIn(toHtml(document as BodyDocument));
        refuseHarmIn(renderToStaticMarkup(renderBody(document as BodyDocument)));
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
        const back = fromHtml(toHtml(stored));
        expect(back.ok && toText(back.body)).toBe(toText(stored));
        expect(back.ok && toHtml(back.body)).toBe(toHtml(stored));
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
        if (parsed.ok) refuseHarmIn(toHtml(parsed.body));
        else expect(parsed.problem.code).toBe("bad-characters");
      }),
      { numRuns: 1_000 },
    );
  });

  it("is never a failure, whatever the JSON", () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseBody(value).ok === "boolean"));
  });
});
