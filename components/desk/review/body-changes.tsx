import { plural } from "@/newsroom/arabic/plural";
import { BlockCard, isPiece } from "./block-card";
import { sameForms, changeMessages as say } from "./messages";
import type { BlockChange, BlockSources } from "./types";
import { sideOf, Words } from "./words";

export type BodyChangesProps = { blocks: BlockChange[]; sources: BlockSources; isBeside: boolean };

/** More paragraphs than this that stayed the same are folded away between what changed. */
const SHOWN_AROUND = 1;

/** The body, block by block in reading order; long stretches without a change are folded. */
export function BodyChanges({ blocks, sources, isBeside }: BodyChangesProps) {
  return (
    <div className="grid gap-2.5">
      {stretchesOf(blocks).map(({ at, blocks: own, isFolded }) => {
        const shown = own.map((block) => (
          <Block key={block.at} block={block} sources={sources} isBeside={isBeside} />
        ));
        if (!isFolded) return shown;
        return (
          <details key={at} className="rounded-md border border-dashed border-edge">
            <summary className="px-3 py-1.5 text-[0.8125rem] text-soft">
              {plural(own.length, sameForms)}
            </summary>
            <div className="grid gap-2.5 pb-2.5">{shown}</div>
          </details>
        );
      })}
    </div>
  );
}

type Placed = BlockChange & { at: number };
type Stretch = { at: number; blocks: Placed[]; isFolded: boolean };

function stretchesOf(blocks: BlockChange[]): Stretch[] {
  const isNear = blocks.map((_, at) =>
    blocks.slice(Math.max(0, at - SHOWN_AROUND), at + SHOWN_AROUND + 1).some(({ kind }) => kind !== "same"),
  );
  const stretches: Stretch[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = stretches.at(-1);
    if (last && last.isFolded === !isNear[at]) last.blocks.push({ ...block, at });
    else stretches.push({ at, blocks: [{ ...block, at }], isFolded: !isNear[at] });
  }
  return stretches.map((stretch) => ({
    ...stretch,
    isFolded: stretch.isFolded && stretch.blocks.length > 1,
  }));
}

type BlockProps = { block: BlockChange; sources: BlockSources; isBeside: boolean };

const edges = {
  same: "border-transparent",
  added: "border-green",
  removed: "border-accent",
  changed: "border-amber",
} as const;

function Block({ block, sources, isBeside }: BlockProps) {
  const { kind, before, after } = block;
  const shown = after ?? before;
  const isWhole = shown !== null && isPiece(shown);
  const isRestyled = !isWhole && kind === "changed" && block.words.every((word) => word.kind === "same");
  const isTold = kind !== "same" && (kind === "changed" || !isWhole);
  return (
    <div className={`border-s-4 ps-3 ${edges[kind]} ${kind === "same" ? "text-soft" : ""}`}>
      {isTold ? (
        <p className="text-[0.8125rem] text-soft">{isRestyled ? say.restyled : say.kinds[kind]}</p>
      ) : null}
      {isWhole ? <Pieces block={block} sources={sources} /> : <Text block={block} isBeside={isBeside} />}
    </div>
  );
}

const text = "min-w-0 font-naskh text-[1.125rem] leading-loose whitespace-pre-wrap break-words";

function Text({ block: { kind, words }, isBeside }: { block: BlockChange; isBeside: boolean }) {
  if (!isBeside)
    return (
      <p className={text}>
        <Words words={words} />
      </p>
    );
  return (
    <div className="grid gap-x-4 md:grid-cols-2">
      <p className={`${text} ${kind === "added" ? "max-md:hidden" : ""}`}>
        <Words words={sideOf(words, "before")} />
      </p>
      <p className={`${text} ${kind === "same" || kind === "removed" ? "max-md:hidden" : ""}`}>
        <Words words={sideOf(words, "after")} />
      </p>
    </div>
  );
}

function Pieces({ block: { kind, before, after }, sources }: Omit<BlockProps, "isBeside">) {
  if (kind === "same") return after ? <BlockCard block={after} sources={sources} /> : null;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {before ? (
        <del className="no-underline">
          <span className="field-label">{after ? say.before : say.removed}</span>
          <BlockCard block={before} sources={sources} />
        </del>
      ) : null}
      {after ? (
        <ins className="no-underline">
          <span className="field-label">{before ? say.after : say.added}</span>
          <BlockCard block={after} sources={sources} />
        </ins>
      ) : null}
    </div>
  );
}
