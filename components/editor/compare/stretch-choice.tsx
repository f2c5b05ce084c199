import { Check } from "lucide-react";
import { Words } from "@/components/desk/comparison";
import type { ComparedChunk, Side } from "./compared";
import { conflictMessages as say } from "./messages";

export type StretchChoiceProps = {
  name: string;
  title: string;
  kind: ComparedChunk["kind"];
  theirs: string;
  mine: string;
  words?: ComparedChunk["words"] | undefined;
  sides: Side[];
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
};

/** One place where the texts differ. What only one of the two changed is merged already, and can be reopened. */
export function StretchChoice(props: StretchChoiceProps) {
  const { title, kind, theirs, mine, chosen } = props;
  if (kind === "conflict") return <Choice {...props} />;
  const stays = chosen === "mine" ? mine : theirs;
  return (
    <details className="group rounded-md border border-hair bg-wash px-3 py-2">
      <summary className="cursor-pointer">
        <span className="font-bold">{title}</span>
        <span className="text-soft">
          {" "}
          · {say.merged}: {say.changed[kind]}
        </span>
        <span className="mt-1 line-clamp-2 break-words border-s-4 border-green ps-2 group-open:hidden">
          {stays || say.emptySide}
        </span>
      </summary>
      <div className="mt-2">
        <Choice {...props} />
      </div>
    </details>
  );
}

/** Both sides, what differs, and which of them stays. */
function Choice({ name, title, kind, theirs, mine, words, sides, chosen, onChoose }: StretchChoiceProps) {
  const edge = kind === "conflict" ? "border-accent" : "border-hair";
  return (
    <fieldset className={`min-w-0 rounded-md border bg-raised px-3 pb-3 ${edge}`}>
      <legend className="px-1 font-bold">
        {title} <span className="font-normal text-soft">· {say.changed[kind]}</span>
      </legend>
      <div className="grid gap-3 md:grid-cols-2">
        <SideText name={say.sides.theirs} text={theirs} isChosen={chosen !== "mine"} />
        <SideText name={say.sides.mine} text={mine} isChosen={chosen !== "theirs"} />
      </div>
      {words && theirs && mine ? (
        <details className="mt-2">
          <summary className="cursor-pointer text-soft">{say.difference}</summary>
          <p className="whitespace-pre-wrap break-words">
            <Words words={words} />
          </p>
        </details>
      ) : null}
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
        <span className="text-soft" aria-hidden="true">
          {say.result}
        </span>
        {sides.map((side) => (
          <label key={side} className="flex min-h-9 items-center gap-2 font-bold">
            <input
              type="radio"
              name={name}
              className="size-4 accent-(--accent)"
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            {say.sides[side]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SideText({ name, text, isChosen }: { name: string; text: string; isChosen: boolean }) {
  return (
    <div className={`min-w-0 border-s-4 ps-2 ${isChosen ? "border-green" : "border-hair"}`}>
      <p className="field-label flex items-center gap-1">
        {name}
        {isChosen ? <Check size={14} aria-hidden="true" className="text-green" /> : null}
      </p>
      <p className={`whitespace-pre-wrap break-words ${isChosen ? "" : "text-soft"}`}>
        {text || say.emptySide}
      </p>
    </div>
  );
}
