import { describe, expect, test } from "vitest";
import { previewCrawlers } from "./crawlers";
import { discoverySchema, wrongAdsLine } from "./discovery";
import { settingsSays as say } from "./messages";

const messagesOf = (given: unknown) =>
  discoverySchema.safeParse(given).error?.issues.map(({ message }) => message) ?? [];

describe("what machines are told", () => {
  test("has a default for everything", () => {
    expect(discoverySchema.parse({})).toMatchObject({
      aiCrawlers: "no-training",
      refusedRobots: [],
      ads: "",
    });
  });

  test.for(previewCrawlers)("never refuses %s, who shows shared links", (name) => {
    expect(messagesOf({ refusedRobots: [name] })).toEqual([say.previewRobot]);
    expect(messagesOf({ refusedRobots: [` ${name.toUpperCase()} `] })).toEqual([say.previewRobot]);
  });

  test.for(["*", "Bad\nDisallow: /", "زاحف", "", "x".repeat(61)])("knows no robot «%s»", (name) => {
    expect(messagesOf({ refusedRobots: [name] })).toEqual([say.badRobot]);
  });

  test.for([
    ["google.com, pub-1234567890, DIRECT, f08c47fec0942fa0", null],
    ["# بائعونا\n\ngoogle.com,pub-1,RESELLER # نعم\nCONTACT=ads@almasalla.test", null],
    ["google.com, pub-1", 1],
    ["# حسن\nحسن", 2],
    ["google.com, pub-1, OWNER", 1],
  ] as const)("reads the lines of ads.txt: %s", ([text, line]) => {
    expect(wrongAdsLine(text)).toBe(line);
    expect(messagesOf({ ads: text })).toEqual(line === null ? [] : [say.badAds(line)]);
  });

  test.for(["javascript:alert(1)", "http://almasalla.test/", "ليس رابطاً"])("takes no link «%s»", (link) => {
    expect(messagesOf({ securityPolicy: link })).toEqual([say.badLink]);
    expect(messagesOf({ hub: link })).toEqual([say.badLink]);
    expect(messagesOf({ securityContact: link })).toEqual([say.badContact]);
  });

  test("takes an e-mail or a link to report to, or neither", () => {
    for (const securityContact of ["", "security@almasalla.test", "https://almasalla.test/report"])
      expect(messagesOf({ securityContact, hub: "" })).toEqual([]);
  });
});
