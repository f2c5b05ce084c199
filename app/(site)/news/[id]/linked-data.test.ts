import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  breadcrumb,
  breakingList,
  collection,
  correctionList,
  profile,
  publisher,
  website,
} from "@/app/(site)/_frame/linked-data";
import { standingPages } from "@/components/site/messages";
import { anArticle, aPicture, house } from "@/test/reader-texts";
import { unknownTerms } from "@/test/schema-terms";
import { articleLinkedData } from "./linked-data";

const home = "https://almasalla.example";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgres://nobody@localhost/none");
  vi.stubEnv("PUBLIC_URL", home);
});

const place = { pages: standingPages, card: "/share/7/0011223344556677-wide.jpg" };
const author = { id: 1, slug: "zainab", name: "زينب الياسري", bio: "مراسلة", picture: null };

describe("what search engines read", () => {
  test.for([
    ["an article", () => articleLinkedData(house, anArticle(), place)],
    ["live coverage", () => articleLinkedData(house, anArticle(), { ...place, live: coverage })],
    ["the publisher", () => publisher(house, standingPages)],
    ["the site", () => website(house)],
    ["a list", () => collection({ name: "سياسة", path: "/section/politics", cards: [anArticle()] })],
    ["corrections", () => correctionList("تصحيحات", "/corrections", [correction])],
    ["breaking lines", () => breakingList("عاجل", "/breaking", breakingLines)],
    ["an author", () => profile(author)],
    ["the way there", () => breadcrumb(house, [{ name: "سياسة", path: "/section/politics" }])],
  ] as const)("is made of schema.org's terms only: %s", ([, make]) => {
    expect(unknownTerms(make())).toEqual([]);
  });

  test("names who publishes, and every page in which it says how it works", () => {
    expect(publisher(house, standingPages)).toMatchObject({
      "@type": "NewsMediaOrganization",
      ethicsPolicy: `${home}/page/ethics`,
      publishingPrinciples: `${home}/page/ethics`,
      correctionsPolicy: `${home}/page/corrections-policy`,
      ownershipFundingInfo: `${home}/page/about`,
      actionableFeedbackPolicy: `${home}/page/contact`,
      sameAs: house.social.map(({ url }) => url),
    });
    expect(publisher(house, [])).not.toHaveProperty("ethicsPolicy");
  });

  test("shows the article's own picture in three shapes, or its card", () => {
    const [plain] = articleLinkedData(house, { ...anArticle(), picture: null }, place);
    expect(plain).toMatchObject({ image: [home + place.card] });
    const picture = aPicture({ id: 3 });
    const [shown] = articleLinkedData(house, { ...anArticle(), picture }, place);
    expect(shown).toMatchObject({
      image: [
        `${home}/media/3/16x9-w1600-1a2b3c4d-5040.jpg`,
        `${home}/media/3/4x3-w1280-1a2b3c4d-5040.jpg`,
        `${home}/media/3/1x1-w960-1a2b3c4d-5040.jpg`,
      ],
    });
  });

  test("follows live coverage entry by entry, and says when it ended", () => {
    const [posting] = articleLinkedData(house, anArticle(), { ...place, live: coverage });
    expect(posting).toMatchObject({
      "@type": "LiveBlogPosting",
      coverageStartTime: "2026-11-24T09:00:00.000Z",
      liveBlogUpdate: [{ "@type": "BlogPosting", articleBody: "بدأت الجلسة." }],
    });
    expect(posting).not.toHaveProperty("coverageEndTime");
  });

  test("says of each correction what was put right, when, and where", () => {
    expect(correctionList("تصحيحات", "/corrections", [correction])).toMatchObject({
      mainEntity: {
        itemListElement: [
          {
            position: 1,
            item: {
              text: "العدد 12 لا 21.",
              datePublished: "2026-11-24T09:00:00.000Z",
              about: { headline: "سد", url: `${home}/news/7/${encodeURI("سد")}` },
            },
          },
        ],
      },
    });
  });

  test("leads from a breaking line to its article, where it has one", () => {
    const list = breakingList("عاجل", "/breaking", breakingLines);
    expect(list).toMatchObject({
      mainEntity: {
        itemListElement: [{ name: "هزة", url: `${home}/news/7/${encodeURI("سد")}` }, { name: "بيان" }],
      },
    });
  });

  test("the check finds a made-up property, a made-up type and a thing out of place", () => {
    expect(unknownTerms({ "@type": "NewsArticle", headLine: "x" })).toHaveLength(1);
    expect(unknownTerms({ "@type": "NewsStory" })).toHaveLength(1);
    expect(unknownTerms({ "@type": "NewsArticle", author: { "@type": "BreadcrumbList" } })).toHaveLength(1);
  });
});

const correction = {
  note: "العدد 12 لا 21.",
  at: new Date("2026-11-24T09:00:00Z"),
  article: { id: 7, slug: "سد", headline: "سد" },
};

const breakingLines = [
  { text: "هزة", article: { id: 7, slug: "سد" } },
  { text: "بيان", article: null },
];

const coverage = {
  startedAt: new Date("2026-11-24T09:00:00Z"),
  endedAt: null,
  entries: [{ id: 1, headline: "", text: "بدأت الجلسة.", at: new Date("2026-11-24T09:05:00Z") }],
};
