import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BreakingLog } from "@/components/site/breaking-log";
import { BreakingStrip } from "@/components/site/breaking-strip";
import type { BreakingLine } from "@/db/types";
import { house } from "@/test/reader-texts";

const at = (time: string) => new Date(`2026-11-25T${time}:00+03:00`);
const line: BreakingLine = {
  id: 7,
  text: "هزة أرضية في السليمانية",
  article: { id: 12, slug: "هزة" },
  launchedAt: at("07:06"),
  expiresAt: at("07:36"),
};

describe("the breaking strip", () => {
  const strip = (shown: BreakingLine | null | undefined) =>
    renderToStaticMarkup(<BreakingStrip line={shown} />);

  it("says its line politely, leads to the article, and knows its minute", () => {
    const html = strip(line);
    expect(html).toContain('aria-live="polite"');
    expect(html).toContain('href="/news/12/');
    expect(html).toContain('data-until="2026-11-25T04:36:00.000Z"');
    expect(strip({ ...line, article: null })).not.toContain("href");
  });

  it("asks for a line only on pages that are kept without one", () => {
    expect(strip(undefined)).toContain('data-breaking="ask"');
    for (const carried of [line, null]) expect(strip(carried)).toContain('data-breaking=""');
  });
});

describe("the page of breaking lines", () => {
  const log = (rows: (BreakingLine & { endedAt: Date | null })[], olderHref?: string) =>
    renderToStaticMarkup(
      <BreakingLog rows={rows} calendar={house.calendar} {...(olderHref ? { olderHref } : {})} />,
    );

  it("says which one stands now, and when each was launched", () => {
    const html = log([
      { ...line, endedAt: null },
      { ...line, id: 6, text: "خبر مضى", article: null, endedAt: at("06:00") },
    ]);
    expect(html.match(/الآن/g)).toHaveLength(1);
    expect(html.match(/7:06/g)).toHaveLength(2);
    expect(html.indexOf("هزة أرضية")).toBeLessThan(html.indexOf("خبر مضى"));
  });

  it("goes on to older ones, and says when there are none", () => {
    expect(log([{ ...line, endedAt: null }], "/breaking?before=x-1")).toContain("عواجل أقدم");
    expect(log([])).toContain("لا أخبار عاجلة.");
  });
});
