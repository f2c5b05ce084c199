import { describe, expect, test } from "vitest";
import { faultsInXml } from "@/test/xml";
import { type Line, printLines } from "./sitemap-lines";

const address = "https://almasalla.example/news/7/%D8%AE%D8%A8%D8%B1";
const at = new Date("2026-11-24T09:00:00Z");
const news = { publication: "المسلة", publishedAt: at, title: "خبر <b> & ]]> \u0000" };
const plain: Line = { address, changedAt: at };

const lines: [string, Line][] = [
  ["an address alone", { address, changedAt: null }],
  ["with the time of its change", plain],
  ["with a picture", { ...plain, picture: "https://almasalla.example/media/1/w1280-00112233.jpg" }],
  ["with news", { address, changedAt: null, news }],
  ["with both", { ...plain, news, picture: "https://almasalla.example/media/1/w1280-00112233.jpg" }],
];

describe("a site map", () => {
  test.for(lines)("keeps to the schema: %s", ([, line]) => {
    expect(faultsInXml(printLines("urlset", "url", [line, plain]), "sitemap")).toEqual([]);
  });

  test("of site maps keeps to the schema", () => {
    expect(faultsInXml(printLines("sitemapindex", "sitemap", [plain]), "siteindex")).toEqual([]);
  });

  test("names an extension only where it is used", () => {
    expect(printLines("urlset", "url", [plain])).not.toContain("xmlns:");
    expect(printLines("urlset", "url", [{ ...plain, news }])).toContain("xmlns:news=");
  });

  test.for([
    printLines("urlset", "url", []),
    printLines("urlset", "url", [plain]).replace("<lastmod>2026", "<lastmod>soon"),
    printLines("urlset", "url", [{ ...plain, news }]).replace("<news:language>ar", "<news:language>عربي"),
    printLines("urlset", "url", [plain]).replace("</urlset>", ""),
  ])("the check finds what is wrong", (broken) => {
    expect(faultsInXml(broken, "sitemap")).not.toEqual([]);
  });
});
