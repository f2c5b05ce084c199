import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Calendar } from "@/db/types";
import type { Uses } from "./types";
import { isUsed, UsesList } from "./uses-list";

const calendar = { timeZone: "Asia/Baghdad", months: "iraqi", digits: "western" } as unknown as Calendar;
const nowhere: Uses = { stories: [], hidden: 0, authors: [], pages: [], front: null };
const html = (uses: Partial<Uses>) =>
  renderToStaticMarkup(<UsesList uses={{ ...nowhere, ...uses }} calendar={calendar} />);

describe("where a picture shows", () => {
  it("is said in a sentence when it shows nowhere", () => {
    expect(html({})).toContain("لا تظهر في أي مكان.");
    expect(isUsed(nowhere)).toBe(false);
  });

  it("leads to the desk for a story one may open, to the readers' page for any other live one", () => {
    const stories = [
      { id: 4, headline: "جسر جديد", isLive: false, isOurs: true },
      { id: 5, headline: "سد قديم", isLive: true, isOurs: false },
    ];
    const printed = html({ stories });
    expect(printed).toContain('href="/desk/stories/4"');
    expect(printed).toContain('href="/news/5"');
    expect(printed).toMatch(/سد قديم<\/a><span[^>]*>منشور/);
    expect(printed).toMatch(/جسر جديد<\/a><span[^>]*>لدى المحررين/);
  });

  it("counts what one may not see, and names no word of it", () => {
    expect(html({ hidden: 2 })).toContain("وفي موضعين ليسا من صلاحيتك.");
    expect(isUsed({ ...nowhere, hidden: 1 })).toBe(true);
  });

  it("leads to a standing page: to its desk for whoever writes pages, to the readers' page for others", () => {
    const page = { id: 7, slug: "about", title: "من نحن", isLive: true, isOurs: true };
    expect(html({ pages: [page] })).toContain('href="/desk/admin/pages/7"');
    expect(html({ pages: [page] })).toMatch(/صفحة «من نحن»<\/a><span[^>]*>منشور/);
    expect(html({ pages: [{ ...page, isOurs: false }] })).toContain('href="/page/about"');
    expect(isUsed({ ...nowhere, pages: [page] })).toBe(true);
  });

  it("tells the front of readers from the one being arranged, and whose portrait it is", () => {
    expect(html({ front: "live" })).toContain("الواجهة كما يراها القراء");
    expect(html({ front: "draft" })).toContain("مسودة الواجهة");
    expect(html({ authors: [{ id: 1, name: "زينب" }] })).toContain("صورة الكاتب زينب");
  });
});
