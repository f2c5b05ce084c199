import type { ReactNode } from "react";
import { fieldNames } from "@/components/editor/messages";
import { revisionMessages as say } from "./revisions/messages";

export type Piece = { kind: "same" | "added" | "removed"; text: string };

export type ComparedTexts = {
  written: { field: string; words: Piece[] }[];
  /** What was chosen from a list, in words. */
  chosen: { field: string; words: Piece[] }[];
  blocks: { kind: "same" | "added" | "removed" | "changed"; words: Piece[] }[];
  isSame: boolean;
};

export type ComparisonProps = { comparison: ComparedTexts; view: "unified" | "split" };

/** What changed between two texts, word by word: the fields first, then the body. */
export function Comparison({ comparison, view }: ComparisonProps) {
  if (comparison.isSame) return <p className="text-soft">{say.same}</p>;
  const isBodySame = comparison.blocks.every(({ kind }) => kind === "same");
  return (
    <div className="grid gap-4">
      {[...comparison.written, ...comparison.chosen].map(({ field, words }) => (
        <div key={field}>
          <h3 className="field-label">{fieldNames[field]}</h3>
          <div className="text-[1.0625rem]">
            <Sides words={words} view={view} />
          </div>
        </div>
      ))}
      <div>
        <h3 className="field-label mb-1">{say.body}</h3>
        {isBodySame ? (
          <p className="text-soft">{say.sameBody}</p>
        ) : (
          <div className="grid gap-2 font-naskh text-[1.0625rem] leading-loose">
            {comparison.blocks.map(({ kind, words }, index) => (
              <Block
                // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order
                key={index}
                isChanged={kind !== "same"}
              >
                <Sides words={words} view={view} />
              </Block>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function Block({ isChanged, children }: { isChanged: boolean; children: ReactNode }) {
  return (
    <div className={`border-s-4 ps-3 ${isChanged ? "border-accent" : "border-transparent text-soft"}`}>
      {children}
    </div>
  );
}

function Sides({ words, view }: { words: Piece[]; view: ComparisonProps["view"] }) {
  if (view === "unified")
    return (
      <p className="whitespace-pre-wrap break-words">
        <Words words={words} />
      </p>
    );
  const side = (missing: Piece["kind"]) => words.filter(({ kind }) => kind !== missing);
  return (
    <div className="grid grid-cols-2 gap-x-4">
      {(["added", "removed"] as const).map((missing) => (
        <p key={missing} className="min-w-0 whitespace-pre-wrap break-words">
          <Words words={side(missing)} />
        </p>
      ))}
    </div>
  );
}

/** Added and removed differ by line and by name, not by colour alone. */
export function Words({ words }: { words: Piece[] }) {
  return words.map(({ kind, text }, index) => {
    const key = `${index}-${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    return kind === "added" ? (
      <ins key={key} className="bg-green/15 decoration-green decoration-2 underline-offset-4 [del+&]:ms-1">
        <span className="sr-only">{say.added}: </span>
        {text}
      </ins>
    ) : (
      <del key={key} className="bg-accent/10 decoration-accent">
        <span className="sr-only">{say.removed}: </span>
        {text}
      </del>
    );
  });
}
