import { describe, expect, test } from "vitest";
import { ViewCounter } from "./view-counter";

const agent =
  "Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36";
const minutes = (count: number) => 1_790_000_000_000 + count * 60_000;
const seen = (given: Partial<Parameters<ViewCounter["count"]>[0]> = {}) => ({
  articleId: 7,
  address: "10.0.0.1",
  agent,
  at: minutes(0),
  ...given,
});

describe("counting what is read", () => {
  test("hands over how often each article was read, and begins anew", () => {
    const counter = new ViewCounter();
    counter.count(seen());
    counter.count(seen({ articleId: 8 }));
    counter.count(seen({ address: "10.0.0.2" }));
    expect([...counter.take()]).toEqual([
      [7, 2],
      [8, 1],
    ]);
    expect(counter.take().size).toBe(0);
  });

  test("counts a reader who opens the same article again once in half an hour", () => {
    const counter = new ViewCounter();
    expect(counter.count(seen())).toBe(true);
    for (const at of [0, 5, 29]) expect(counter.count(seen({ at: minutes(at) }))).toBe(false);
    expect(counter.count(seen({ at: minutes(61) }))).toBe(true);
  });

  test("tells two readers behind one address apart by what they read with", () => {
    const counter = new ViewCounter();
    expect(counter.count(seen())).toBe(true);
    expect(counter.count(seen({ agent: `${agent} Edg/139` }))).toBe(true);
  });

  test("takes no more than a town's worth from one address in a minute", () => {
    const counter = new ViewCounter();
    const counted = (at: number) =>
      Array.from({ length: 400 }, (_, id) =>
        counter.count(seen({ articleId: id + 1 + at * 1000, at: minutes(at) })),
      ).filter(Boolean).length;
    expect(counted(0)).toBe(240);
    expect(counted(1)).toBe(240);
  });

  for (const robot of [
    "",
    "curl/8.5.0",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/139.0 Safari/537.36",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "WhatsApp/2.23.20.0 A and much more to be long",
    "Mozilla/5.0 (compatible; AhrefsBot/7.0)",
    "python-requests/2.32.3 with something",
  ])
    test(`leaves out ${robot || "who does not say who he is"}`, () => {
      expect(new ViewCounter().count(seen({ agent: robot }))).toBe(false);
    });

  test("takes back what could not be written down", () => {
    const counter = new ViewCounter();
    counter.count(seen());
    const views = counter.take();
    counter.count(seen({ address: "10.0.0.9" }));
    counter.giveBack(views);
    expect([...counter.take()]).toEqual([[7, 2]]);
  });

  test("keeps nobody's address", () => {
    const counter = new ViewCounter();
    counter.count(seen({ address: "192.0.2.77" }));
    expect(JSON.stringify(counter, (_, value) => (value instanceof Set ? [...value] : value))).not.toContain(
      "192.0.2.77",
    );
  });
});
