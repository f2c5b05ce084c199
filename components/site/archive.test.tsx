import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArchiveDayPage } from "@/components/site/archive-day-page";
import { ArchiveMonths } from "@/components/site/archive-months";
import type { ArchiveDay } from "@/db/types";
import { aCard, house } from "@/test/reader-texts";

const page = (archive: Partial<ArchiveDay> = {}) =>
  renderToStaticMarkup(
    <ArchiveDayPage
      house={house}
      archive={{
        day: "2024-07-23",
        page: { rows: [aCard()], before: null },
        days: [
          { day: "2024-07-22", count: 2 },
          { day: "2024-07-23", count: 1 },
        ],
        earlier: "2024-07-22",
        later: "2024-07-24",
        ...archive,
      }}
    />,
  );

describe("a day's page", () => {
  it("is headed by its day and leads to its neighbours", () => {
    expect(page()).toContain("<h1>الثلاثاء 23 يوليو، 2024</h1>");
    expect(page()).toMatch(/href="\/archive\/2024\/07\/22" rel="prev"/);
    expect(page()).toMatch(/href="\/archive\/2024\/07\/24" rel="next"/);
    expect(page({ later: null })).not.toContain('rel="next"');
  });

  it("shows its month: days with articles are links that say how many, the others are not", () => {
    expect(page()).toContain('href="/archive/2024/07/22" aria-label="الاثنين 22 يوليو، 2024، خبران"');
    expect(page()).toMatch(/<td aria-current="date"><a [^>]*>23<\/a>/);
    expect(page()).toContain("<td>24</td>");
  });

  it("says so when nothing was published", () => {
    expect(page({ page: { rows: [], before: null } })).toContain("لم يُنشر شيء في هذا اليوم.");
  });
});

describe("the archive", () => {
  it("lists the months under their years", () => {
    const months = [
      { month: "2024-02-01", last: "2024-02-29" },
      { month: "2023-12-01", last: "2023-12-30" },
    ];
    const html = renderToStaticMarkup(<ArchiveMonths months={months} calendar={house.calendar} />);
    expect(html.match(/<h2[^>]*>(\d+)<\/h2>/g)).toHaveLength(2);
    expect(html).toContain('<a href="/archive/2024/02/29">فبراير 2024</a>');
  });
});
