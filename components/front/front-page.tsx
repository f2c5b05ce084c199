import { LatestRail } from "@/components/front/latest-rail";
import { frontMessages } from "@/components/front/messages";
import { OpinionBand } from "@/components/front/opinion-band";
import { SectionBlock } from "@/components/front/section-block";
import { Card } from "@/components/site/card";
import type { Front, House } from "@/db/types";

/** The front: the lead, the seconds, what came last, then the sections. */
export function FrontPage({ house, front }: { house: House; front: Front }) {
  const { calendar } = house;
  return (
    <div className="front">
      <h1 className="hidden-text">
        {house.name}: {house.motto}
      </h1>
      <div className="top">
        {front.lead ? (
          <Card card={front.lead} calendar={calendar} size="lead" level={2} sizes={leadSizes} priority />
        ) : (
          <p className="empty">{frontMessages.empty}</p>
        )}
        <div className="seconds">
          {front.seconds.map((card) => (
            <Card key={card.id} card={card} calendar={calendar} size="second" level={2} sizes={secondSizes} />
          ))}
        </div>
        <LatestRail cards={front.latest} calendar={calendar} />
      </div>
      {front.opinion.length > 0 ? <OpinionBand cards={front.opinion} calendar={calendar} /> : null}
      {front.blocks.map((block) => (
        <SectionBlock key={block.section.id} {...block} calendar={calendar} />
      ))}
    </div>
  );
}

const leadSizes = "(min-width: 64rem) 40rem, 100vw";
const secondSizes = "(min-width: 64rem) 20rem, (min-width: 40rem) 50vw, 100vw";
