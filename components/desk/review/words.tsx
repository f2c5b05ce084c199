import { Fragment } from "react";
import { changeMessages as say } from "./messages";
import type { Piece } from "./types";

const looks = {
  added: "rounded-xs bg-green/15 decoration-green decoration-2 underline-offset-4",
  removed: "rounded-xs bg-accent/10 decoration-accent",
} as const;

/** Letters of two words that touch would join. */
export const apart = "\u200c\u2009";

/** Words taken out and put in: they differ by line and by name, not by colour alone. */
export function Words({ words }: { words: Piece[] }) {
  return words.map(({ kind, text }, index) => {
    const key = `${index}-${kind}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    const Element = kind === "added" ? "ins" : "del";
    return (
      <Fragment key={key}>
        {words[index - 1]?.kind === "removed" ? apart : null}
        <Element className={looks[kind]}>
          <span className="sr-only">{say[kind]}: </span>
          {text}
        </Element>
      </Fragment>
    );
  });
}

/** One side of a comparison: what stood before, or what stands after. */
export const sideOf = (words: Piece[], side: "before" | "after") =>
  words.filter(({ kind }) => kind === "same" || kind === (side === "before" ? "removed" : "added"));
