import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FrontPage } from "@/components/front/front-page";
import type { Front } from "@/db/types";
import { aCard, aPicture, house } from "@/test/reader-texts";

const empty: Front = { lead: null, seconds: [], latest: [], parts: [] };
const cards = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => aCard({ id: from + at, headline: `خبر ${from + at}` }));

const front = (parts: Partial<Front> = {}) =>
  renderToStaticMarkup(<FrontPage house={house} front={{ ...empty, ...parts }} />);

describe("the front", () => {
  it("shows every story once, the lead first", () => {
    const html = front({
      lead: aCard({ id: 1 }),
      seconds: cards(2, 4),
      latest: cards(10, 3),
      parts: [
        { kind: "section", title: "", section: { id: 1, slug: "sport", name: "رياضة" }, cards: cards(30, 4) },
        { kind: "opinion", title: "", cards: cards(20, 2).map((card) => ({ ...card, authors: [] })) },
      ],
    });
    const ids = [...html.matchAll(/href="\/news\/(\d+)/g)].map(([, id]) => Number(id));
    expect(ids).toEqual([1, 2, 3, 4, 5, 10, 11, 12, 30, 31, 32, 33, 20, 21]);
  });

  it("asks for the lead's picture first and for the others when they come near", () => {
    const picture = aPicture();
    const html = front({ lead: aCard({ picture }), seconds: [aCard({ id: 2, picture })] });
    expect(html.match(/loading="eager"/g)).toHaveLength(1);
    expect(html.match(/loading="lazy"/g)).toHaveLength(1);
  });

  it("names who speaks before what is said", () => {
    const html = front({
      parts: [
        {
          kind: "opinion",
          title: "",
          cards: [
            {
              ...aCard({ headline: "النهر يتذكر" }),
              authors: [{ id: 1, slug: "thamer", name: "ثامر", bio: "", picture: null }],
            },
          ],
        },
      ],
    });
    expect(html.indexOf("ثامر")).toBeLessThan(html.indexOf("النهر يتذكر"));
  });

  it("has one h1, the house", () => {
    expect(front().match(/<h1[^>]*>(.*?)<\/h1>/)?.[1]).toBe("المسلة: الحدث كما حدث");
  });

  it("says before a headline that it opens with pictures or a video", () => {
    const [first, second] = cards(1, 2).map((card) => ({ ...card, picture: aPicture() }));
    if (!first || !second) throw new Error("no cards");
    const html = front({
      parts: [
        {
          kind: "pictures",
          title: "",
          cards: [
            { ...first, shows: "video" },
            { ...second, shows: "gallery" },
          ],
        },
      ],
    });
    expect(html.indexOf("فيديو</")).toBeGreaterThan(0);
    expect(html.indexOf("فيديو</")).toBeLessThan(html.indexOf("خبر 1"));
    expect(html.indexOf("صور</")).toBeGreaterThan(html.indexOf("خبر 1"));
  });

  it("ranks what is read most in an ordered list under a name of its own", () => {
    const html = front({ parts: [{ kind: "most-read", title: "حديث الناس", count: 5, cards: cards(1, 5) }] });
    expect(html).toContain("حديث الناس");
    expect(html.match(/<ol[^>]*>(.*)<\/ol>/)?.[1]?.match(/<li>/g)).toHaveLength(5);
  });

  it("says so when nothing is arranged yet", () => {
    expect(front()).toContain("لم تُرتَّب الواجهة بعد.");
  });
});
