import type { BodyNodeJson } from "@/db/types";
import { toText } from "@/newsroom/body/to-text";
import { fieldNames } from "../messages";
import { needsChoice } from "./chosen-text";
import type { Choices, Compared, ComparedChunk, Side } from "./compared";
import { conflictMessages as say } from "./messages";
import { StretchChoice } from "./stretch-choice";

export type ChoicesFormProps = {
  compared: Compared;
  choices: Choices;
  onChoose: (name: string, side: Side) => void;
};

const eitherSide: Side[] = ["theirs", "mine"];

/** Every place where the two texts differ, the fields first, then the body in its order. */
export function ChoicesForm({ compared, choices, onChoose }: ChoicesFormProps) {
  const { written, chosen, chunks } = compared;
  const common = (name: string) => ({
    name: `choice-${name}`,
    chosen: choices[name],
    onChoose: (side: Side) => onChoose(name, side),
  });
  return (
    <div className="grid gap-3">
      {written.map(({ field, kind, words }) => (
        <StretchChoice
          key={field}
          {...common(field)}
          title={fieldNames[field] ?? field}
          kind={kind}
          theirs={sideOf(words, "added")}
          mine={sideOf(words, "removed")}
          words={words}
          sides={eitherSide}
        />
      ))}
      {chosen.map(({ field, kind, mine, theirs }) => (
        <StretchChoice
          key={field}
          {...common(field)}
          title={fieldNames[field] ?? field}
          kind={kind}
          theirs={theirs}
          mine={mine}
          sides={eitherSide}
        />
      ))}
      {chunks.map((chunk, at) => {
        const name = String(at);
        if (!needsChoice(chunk)) return <Unchanged key={name} chunk={chunk} />;
        return (
          <StretchChoice
            key={name}
            {...common(name)}
            title={say.block(chunks.slice(0, at + 1).filter(needsChoice).length)}
            kind={chunk.kind}
            theirs={wordsOf(chunk.theirs)}
            mine={wordsOf(chunk.mine)}
            words={chunk.words}
            sides={chunk.mine.length * chunk.theirs.length > 0 ? [...eitherSide, "both"] : eitherSide}
          />
        );
      })}
    </div>
  );
}

const sideOf = (words: ComparedChunk["words"], not: "added" | "removed") =>
  words
    .filter(({ kind }) => kind !== not)
    .map(({ text }) => text)
    .join("");

const wordsOf = (blocks: BodyNodeJson[]) =>
  blocks.length === 0 ? "" : toText({ type: "doc", content: blocks }) || say.noWords;

function Unchanged({ chunk }: { chunk: ComparedChunk }) {
  return (
    <p className="line-clamp-2 border-s-4 border-transparent ps-3 text-soft">
      <span className="sr-only">{say.unchanged} </span>
      {wordsOf(chunk.theirs)}
    </p>
  );
}
