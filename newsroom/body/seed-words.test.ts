import { describe, expect, it } from "vitest";
import { readSeedArticle } from "@/db/seed/seed-article";
import { fromHtml } from "./from-html";
import { toHtml } from "./to-html";
import { toText } from "./to-text";
import type { BodyDocument } from "./types";
import { type ParsedBody, parseBody } from "./validate";

const { paragraphs } = readSeedArticle();
const sent: BodyDocument = {
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
};

function accepted(parsed: ParsedBody) {
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.body;
}

describe("the published page", () => {
  const stored = accepted(parseBody(sent));

  it("is stored exactly as it was published, doubled spaces and quotes with it", () => {
    expect(stored).toEqual(sent);
    expect(toText(stored)).toBe(paragraphs.join("\n\n"));
    expect(toText(stored)).toContain("و\u00a0 يسهم");
    expect(toText(stored)).toContain("“داعش”");
  });

  it("comes back exactly from its own HTML", () => {
    expect(accepted(fromHtml(toHtml(stored)))).toEqual(sent);
  });

  it("is printed paragraph by paragraph, word for word", () => {
    expect(toHtml(stored)).toBe(paragraphs.map((text) => `<p>${text}</p>`).join(""));
  });
});
