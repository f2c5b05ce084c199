import { siteMessages } from "@/components/site/messages";
import { Nameplate } from "@/components/site/nameplate";
import { SEARCH_PATH } from "@/components/site/search-path";
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
        <Nameplate name={house.name} logo={house.logo} />
        <p className="motto">{house.motto}</p>
        <Today house={house} />
        <div className="tools">
          <a className="tool find" href={SEARCH_PATH}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="9" cy="9" r="5.5" />
              <path d="m13 13 4.5 4.5" />
            </svg>
            <span className="tool-text">{siteMessages.search}</span>
          </a>
          <button className="tool" type="button" data-theme-button hidden>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 2v12a6 6 0 0 1 0-12Z" />
            </svg>
            <span className="tool-text">{siteMessages.theme}</span>
          </button>
        </div>
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
