import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const { Gate, slowDown, networkOf, LONGEST_ADDRESS } = createRequire(import.meta.url)("./gate.cjs");

const pace = { search: { atOnce: 3, eachSecond: 1 } };
const aGate = () => {
  const clock = { ms: 0 };
  return { clock, gate: new Gate(pace, () => clock.ms) };
};
const request = (url: string, from = "192.0.2.1") => ({ url, headers: { "x-forwarded-for": from } });
const sentTo = (url: string, from?: string) => {
  const asked = request(url, from);
  slowDown(asked);
  return asked.url;
};

describe("the gate before search", () => {
  it("lets a few questions through at once, then so many a second", () => {
    const { clock, gate } = aGate();
    const lets = () => gate.lets("search", "a");
    expect([lets(), lets(), lets(), lets()]).toEqual([true, true, true, false]);
    clock.ms = 1_000;
    expect([lets(), lets()]).toEqual([true, false]);
    clock.ms = 60_000;
    expect([lets(), lets(), lets(), lets()]).toEqual([true, true, true, false]);
  });

  it("makes nobody wait for another network", () => {
    const { gate } = aGate();
    for (let at = 0; at < 5; at += 1) gate.lets("search", "a");
    expect(gate.lets("search", "b")).toBe(true);
  });

  it.each([
    ["10.0.0.1", "10.0.0.1"],
    ["::ffff:10.0.0.1", "10.0.0.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["10.0.0.1, 10.9.9.9", "10.9.9.9"],
    [undefined, ""],
  ])("takes %s for the network %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it("sends who asks too fast to the page that says so", () => {
    const answers = Array.from({ length: 70 }, () => sentTo("/search?q=x", "192.0.2.7"));
    expect(answers.slice(0, 60)).toEqual(answers.slice(0, 60).fill("/search?q=x"));
    expect(answers.slice(65)).toEqual(Array.from({ length: 5 }, () => "/search/busy"));
  });

  it("answers what no person asks without asking anybody", () => {
    expect(sentTo(`/search?q=${"a".repeat(LONGEST_ADDRESS)}`)).toBe("/search/busy");
  });

  it("keeps a hashtag's word", () => {
    expect(sentTo("/search?q=%23%D8%A8&from=2026-01-01", "192.0.2.9")).toBe(
      "/search?q=+%D8%A8&from=2026-01-01",
    );
  });

  it.each([
    ["/feed.xml", 200],
    ["/tag/x/feed.json?a=1", 200],
    ["/sitemaps/2026-11.xml", 200],
    ["/preview/AAAAAAAAAAAAAAAAAAAAAA", 60],
    ["/api/oembed?url=x", 60],
    ["/api/view", 300],
  ])("answers %s no more than %i times at once", (url, atOnce) => {
    const from = `198.51.100.${url.length}`;
    const answers = Array.from({ length: atOnce + 20 }, () => slowDown(request(url, from)));
    expect(answers.slice(0, atOnce)).not.toContain(false);
    expect(answers.at(-1)).toBe(false);
  });

  it("counts what is sent to sign in, not who looks at the page", () => {
    const from = "203.0.113.9";
    const tries = (method: string) =>
      Array.from({ length: 70 }, () => slowDown({ ...request("/sign-in", from), method }));
    expect(tries("GET")).not.toContain(false);
    expect(tries("POST").at(-1)).toBe(false);
  });

  it.each(["/", "/search", "/section/sport", "/news/1/search?q=1"])("leaves %s alone", (url) => {
    for (let at = 0; at < 100; at += 1) expect(sentTo(url, "192.0.2.8")).toBe(url);
  });
});
