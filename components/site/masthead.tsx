import { siteMessages } from "@/components/site/messages";
import { Nameplate } from "@/components/site/nameplate";
import { SectionNav } from "@/components/site/section-nav";
import type { House, SectionRef } from "@/db/types";

interface MastheadProps {
  house: House;
  sections: SectionRef[];
  current?: string;
}

/** The top of every reader page: the name, the motto and the sections. */
export function Masthead({ house, sections, current }: MastheadProps) {
  return (
    <>
      <header className="masthead">
        <Nameplate name={house.name} />
        <p className="motto">{house.motto}</p>
        <Today house={house} />
        <button className="tool" type="button" data-theme-button hidden>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 2v12a6 6 0 0 1 0-12Z" />
          </svg>
          <span className="tool-text">{siteMessages.theme}</span>
        </button>
      </header>
      <SectionNav sections={sections} current={current} />
    </>
  );
}

/** Written by the reader's script: the page itself is kept for longer than a day. */
function Today({ house: { calendar } }: { house: House }) {
  return (
    <p
      className="today"
      data-today={calendar.timeZone}
      data-months={calendar.months}
      data-comma={calendar.comma ? "" : undefined}
      data-digits={calendar.digits}
      hidden
    />
  );
}
