import { arrangeBlocks } from "@/components/front/arrange-blocks";
import { BlockRow } from "@/components/front/block-row";
import { LatestRail } from "@/components/front/latest-rail";
import { frontMessages } from "@/components/front/messages";
import { OpinionBand } from "@/components/front/opinion-band";
import { Card } from "@/components/site/card";
import type { ArticleCard, Calendar, Front, House } from "@/db/types";

interface FrontPageProps {
  house: House;
  front: Front;
}

/** The front: the lead, the seconds, what came last, then the sections with opinion among them. */
export function FrontPage({ house, front }: FrontPageProps) {
  const { calendar } = house;
  const [first, ...rows] = arrangeBlocks(front.blocks).map((row) => (
    <BlockRow key={row.blocks[0]?.section.id} row={row} calendar={calendar} />
  ));
  return (
    <div className="front">
      <h1 className="hidden-text">
        {house.name}: {house.motto}
      </h1>
      <FrontTop front={front} calendar={calendar} />
      {first}
      <OpinionBand cards={front.opinion} />
      {rows}
    </div>
  );
}

function FrontTop({ front, calendar }: { front: Front; calendar: Calendar }) {
  if (!front.lead) return <p className="empty">{frontMessages.empty}</p>;
  const under = front.seconds.length > UNDER_LEAD ? UNDER_LEAD : 0;
  return (
    <div className="top">
      <div className="lead-column">
        <Card card={front.lead} calendar={calendar} size="lead" level={2} sizes={leadSizes} priority />
        <Seconds cards={front.seconds.slice(0, under)} calendar={calendar} />
      </div>
      <Seconds cards={front.seconds.slice(under)} calendar={calendar} />
      <LatestRail cards={front.latest} calendar={calendar} />
    </div>
  );
}

function Seconds({ cards, calendar }: { cards: ArticleCard[]; calendar: Calendar }) {
  if (cards.length === 0) return null;
  return (
    <div className="seconds">
      {cards.map((card) => (
        <Card
          key={card.id}
          card={card}
          calendar={calendar}
          size="second"
          level={2}
          sizes={secondSizes}
          upTo={960}
        />
      ))}
    </div>
  );
}

/** So many seconds stand under the lead, the others beside it. */
const UNDER_LEAD = 2;
const leadSizes = "(min-width: 64rem) 39rem, 100vw";
const secondSizes = "(min-width: 64rem) 18rem, (min-width: 40rem) 50vw, 35vw";
