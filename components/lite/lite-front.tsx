import { frontMessages } from "@/components/front/messages";
import { LiteCards } from "@/components/lite/lite-cards";
import type { ArticleCard, Front, House } from "@/db/types";

/** The front as one list: what leads, what came last, then block by block. */
export function LiteFront({ house, front }: { house: House; front: Front }) {
  const top = [front.lead, ...front.seconds].filter((card): card is ArticleCard => card !== null);
  const { calendar } = house;
  if (top.length === 0) return <p>{frontMessages.empty}</p>;
  return (
    <>
      <h1>{house.name}</h1>
      <LiteCards cards={top} calendar={calendar} />
      <LiteCards cards={front.latest} calendar={calendar} />
      {front.parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <LiteCards cards={part.cards.map(plain)} calendar={calendar} level={3} />
        </section>
      ))}
    </>
  );
}

/** The faces of writers are not shown. */
const plain = (card: Omit<ArticleCard, "authors">): ArticleCard => ({ ...card, authors: [] });
