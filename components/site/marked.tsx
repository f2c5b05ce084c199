import { Fragment } from "react";
import type { MarkedText } from "@/newsroom/arabic/mark-words";

/** A text with the words that were searched for marked in it. */
export function Marked({ text }: { text: MarkedText }) {
  let at = 0;
  return text.map(({ text: piece, isHit }) => {
    at += piece.length;
    return isHit ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>;
  });
}
