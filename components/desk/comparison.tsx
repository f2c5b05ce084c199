import { fieldNames, revisionMessages as say } from "@/components/editor/messages";

type Piece = { kind: "same" | "added" | "removed"; text: string };

export type ComparedTexts = {
  written: { field: string; words: Piece[] }[];
  chosen: string[];
  blocks: { kind: "same" | "added" | "removed" | "changed"; words: Piece[] }[];
  isSame: boolean;
};

/** What changed between two texts, word by word; added and removed differ by line and by name, not by colour alone. */
export function Comparison({ comparison }: { comparison: ComparedTexts }) {
  if (comparison.isSame) return <p className="text-soft">{say.same}</p>;
  return (
    <div className="grid gap-3">
      {comparison.written.map(({ field, words }) => (
        <div key={field}>
          <h3 className="field-label">{fieldNames[field]}</h3>
          <p className="break-words text-[1.0625rem]">
            <Words words={words} />
          </p>
        </div>
      ))}
      {comparison.chosen.length > 0 ? (
        <p>
          <span className="text-soft">{say.chosenChanged}</span>{" "}
          {comparison.chosen.map((field) => fieldNames[field]).join("، ")}
        </p>
      ) : null}
      <div className="font-naskh text-[1.0625rem] leading-loose">
        {comparison.blocks.map((block, index) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never changes its order
            key={index}
            className={`mb-2 whitespace-pre-wrap break-words border-s-4 ps-3 ${block.kind === "same" ? "border-transparent text-soft" : "border-accent"}`}
          >
            <Words words={block.words} />
          </p>
        ))}
      </div>
    </div>
  );
}

function Words({ words }: { words: Piece[] }) {
  return words.map(({ kind, text }, index) => {
    const key = `${index}-${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    return kind === "added" ? (
      <ins key={key} className="bg-green/15 decoration-green decoration-2 underline-offset-4">
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
