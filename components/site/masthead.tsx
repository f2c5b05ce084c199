import { siteMessages } from "@/components/site/messages";
import { Nameplate } from "@/components/site/nameplate";
import { SectionNav } from "@/components/site/section-nav";
import type { House, SectionRef } from "@/db/types";

/** The top of every reader page: name, motto, today's date (the reader's script writes it), sections. */
export function Masthead({
  house,
  sections,
  current,
}: {
  house: House;
  sections: SectionRef[];
  current?: string;
}) {
  return (
    <header className="masthead">
      <div className="masthead-top">
        <Nameplate name={house.name} />
        <p className="motto">{house.motto}</p>
        <p
          className="today"
          data-today
          data-months={house.calendar.months}
          data-digits={house.calendar.digits}
          data-zone={house.calendar.timeZone}
          hidden
        />
        <button className="tool" type="button" data-theme-toggle hidden>
          {siteMessages.theme}
        </button>
      </div>
      <SectionNav sections={sections} current={current} />
    </header>
  );
}
