import { describe, expect, test } from "vitest";
import { previewCrawlers, trainingCrawlers } from "@/newsroom/settings/crawlers";
import { discoverySchema } from "@/newsroom/settings/discovery";
import { houseSchema } from "@/newsroom/settings/house";
import { faultsInXml } from "@/test/xml";
import { printAds } from "./ads";
import { printManifest } from "./manifest";
import { printOpenSearch } from "./open-search";
import { printRobots } from "./robots";
import { printSecurity } from "./security-txt";

const home = "https://almasalla.example";
const house = houseSchema.parse({ contactEmail: "newsroom@almasalla.test" });
const told = discoverySchema.parse({});

/** What a robot of this name may fetch, as RFC 9309 tells it to read the file. */
function mayFetch(text: string, robot: string, path: string): boolean {
  const groups = text
    .split("\n\n")
    .map((group) => group.split("\n").map((line) => line.split(/:\s*/)))
    .map((lines) => ({
      names: lines.flatMap(([key, name = ""]) => (key === "User-agent" ? [name.toLowerCase()] : [])),
      rules: lines.filter(([key]) => key === "Allow" || key === "Disallow"),
    }));
  const own = groups.find(({ names }) => names.includes(robot.toLowerCase()));
  const rules = (own ?? groups.find(({ names }) => names.includes("*")))?.rules ?? [];
  const fitting = rules.filter(([, prefix = ""]) => path.startsWith(prefix));
  const [longest] = fitting.sort(([, one = ""], [, other = ""]) => other.length - one.length);
  return longest?.[0] !== "Disallow";
}

describe("robots.txt", () => {
  test.for(["allow", "no-training", "refuse"] as const)(
    "lets previews of shared links through, whatever the policy: %s",
    (aiCrawlers) => {
      const text = printRobots({ ...told, aiCrawlers, refusedRobots: ["EvilBot"] }, home);
      for (const robot of previewCrawlers) {
        expect(mayFetch(text, robot, "/news/7")).toBe(true);
        expect(mayFetch(text, robot, "/share/7/0011223344556677-wide.jpg")).toBe(true);
      }
      expect(mayFetch(text, "Googlebot", "/news/7")).toBe(true);
      expect(mayFetch(text, "EvilBot", "/news/7")).toBe(false);
    },
  );

  test("turns trainers away by default, and lets in who answers with a link", () => {
    const text = printRobots(told, home);
    for (const robot of trainingCrawlers) expect(mayFetch(text, robot, "/news/7")).toBe(false);
    expect(mayFetch(text, "OAI-SearchBot", "/news/7")).toBe(true);
    expect(mayFetch(printRobots({ ...told, aiCrawlers: "allow" }, home), "GPTBot", "/news/7")).toBe(true);
    expect(mayFetch(printRobots({ ...told, aiCrawlers: "refuse" }, home), "PerplexityBot", "/news/7")).toBe(
      false,
    );
  });

  test("keeps everybody from the desk, and names both site maps", () => {
    const text = printRobots(told, home);
    for (const path of ["/desk/stories", "/preview/x", "/api/live/7", "/search?q=x"])
      expect(mayFetch(text, "Googlebot", path)).toBe(false);
    expect(mayFetch(text, "Googlebot", "/api/oembed?url=x")).toBe(true);
    expect(text).toContain(`Sitemap: ${home}/sitemap.xml\nSitemap: ${home}/news-sitemap.xml\n`);
  });
});

describe("security.txt", () => {
  const at = { home, now: new Date("2026-11-24T09:00:00Z") };

  test("says whom to tell, and until when that is true", () => {
    const text = printSecurity(
      house,
      { ...told, securityPolicy: "https://almasalla.example/page/security" },
      at,
    );
    expect(text?.split("\n")).toEqual([
      "Contact: mailto:newsroom@almasalla.test",
      "Expires: 2027-05-23T00:00:00Z",
      "Preferred-Languages: ar, en",
      `Canonical: ${home}/.well-known/security.txt`,
      "Policy: https://almasalla.example/page/security",
      "",
    ]);
  });

  test("prefers its own address, and is not there without any", () => {
    expect(printSecurity(house, { ...told, securityContact: "https://h1.example/x" }, at)).toContain(
      "Contact: https://h1.example/x\n",
    );
    expect(printSecurity({ ...house, contactEmail: "" }, told, at)).toBeNull();
  });
});

test("ads.txt says that nobody sells here until somebody does", () => {
  expect(printAds(told)).toBe("placeholder.example.com, placeholder, DIRECT, placeholder\n");
  expect(printAds({ ads: "google.com, pub-1, DIRECT" })).toBe("google.com, pub-1, DIRECT\n");
});

test("the search description is well-formed, whatever the house is called", () => {
  const text = printOpenSearch({ ...house, name: "اسم <طويل> & «غريب» لا ينتهي", description: "]]>&" }, home);
  expect(faultsInXml(text)).toEqual([]);
  expect(text).toContain(`template="${home}/search?q={searchTerms}"`);
  const [, name = ""] = /<ShortName>(.*)<\/ShortName>/.exec(text) ?? [];
  expect([...name.replace(/&\w+;/g, "x")].length).toBeLessThanOrEqual(16);
});

test("the manifest reads from right to left, with icons of both sizes and the first sections", () => {
  const sections = ["a", "ب", "c", "d", "e"].map((slug, id) => ({ id, slug, name: slug }));
  const manifest = JSON.parse(printManifest(house, sections));
  expect(manifest).toMatchObject({ lang: "ar", dir: "rtl", start_url: "/", display: "standalone", id: "/" });
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(["192x192", "512x512"]);
  expect(manifest.shortcuts).toHaveLength(4);
  expect(manifest.shortcuts[1].url).toBe("/section/%D8%A8");
});
