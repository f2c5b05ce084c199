import type { Block, BlockRow as Row } from "@/components/front/arrange-blocks";
import { sectionPath } from "@/components/site/addresses";
import { Card, type CardProps } from "@/components/site/card";
import { SectionHead } from "@/components/site/section-head";
import type { Calendar } from "@/db/types";

interface BlockRowProps {
  row: Row;
  calendar: Calendar;
}

export function BlockRow({ row, calendar }: BlockRowProps) {
  const blocks = row.blocks.map((block) => (
    <SectionBlock key={block.section.id} kind={row.kind} block={block} calendar={calendar} />
  ));
  return row.kind === "side-by-side" ? <div className="side-by-side">{blocks}</div> : blocks;
}

type SectionBlockProps = { kind: Row["kind"]; block: Block; calendar: Calendar };

function SectionBlock({ kind, block: { section, title, cards }, calendar }: SectionBlockProps) {
  const id = `section-${section.slug}`;
  return (
    <section className={`block ${kind === "side-by-side" ? "thin" : kind}`} aria-labelledby={id}>
      <SectionHead id={id} title={title || section.name} href={sectionPath(section)} />
      <div className="cards">
        {cards.map((card, at) => (
          <Card key={card.id} card={card} calendar={calendar} {...shapeOf(kind, at)} />
        ))}
      </div>
    </section>
  );
}

/** The first of a block is shown larger; how the others follow depends on the row. */
function shapeOf(kind: Row["kind"], at: number): Pick<CardProps, "size" | "sizes" | "upTo"> {
  if (kind === "columns") return { size: "column", sizes: "(min-width: 40rem) 25vw, 40vw", upTo: 640 };
  if (at > 0) return { size: kind === "feature" ? "row" : "brief", sizes: "9rem", upTo: 480 };
  return kind === "feature"
    ? { size: "second", sizes: "(min-width: 64rem) 40rem, 100vw", upTo: 1280 }
    : { size: "column", sizes: "(min-width: 64rem) 25rem, 100vw", upTo: 960 };
}
