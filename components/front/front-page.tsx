import { arrangeParts, type Band } from "@/components/front/arrange-blocks";
import { BlockRow } from "@/components/front/block-row";
import { LatestRail } from "@/components/front/latest-rail";
import { frontMessages } from "@/components/front/messages";
import { OpinionBand } from "@/components/front/opinion-band";
import { PicturesBand } from "@/components/front/pictures-band";
import { Card } from "@/components/site/card";
import { MostRead } from "@/components/site/most-read";
import type { ArticleCard, Calendar, Front, House } from "@/db/types";

interface FrontPageProps {
  house: House;
  front: Front;
}

/** The front: the lead, the seconds, what came last, then the sections with the bands among them. */
export function FrontPage({ house, front }: FrontPageProps) {
  const { calendar } = house;
  return (
    <div className="front">
      <h1 className="hidden-text">
        {house.name}: {house.motto}
      </h1>
      <FrontTop front={front} calendar={calendar} />
      {arrangeParts(front.parts).map((part) =>
        "blocks" in part ? (
          <BlockRow key={part.blocks[0]?.section.id} row={part} calendar={calendar} />
        ) : (
          <FrontBand key={part.kind} band={part} />
        ),
      )}
    </div>
  );
}

function FrontBand({ band }: { band: Band }) {
  if (band.kind === "opinion") return <OpinionBand title={band.title} cards={band.cards} />;
  if (band.kind === "pictures") return <PicturesBand title={band.title} cards={band.cards} />;
  return <MostRead title={band.title} cards={band.cards} />;
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
const leadSizes = "(min-width: 64rem) 39rem, (max-width: 30rem) 88vw, 100vw";
const secondSizes = "(min-width: 64rem) 18rem, (min-width: 40rem) 50vw, 35vw";
