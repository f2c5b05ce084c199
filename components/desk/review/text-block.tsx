import { Fragment, type ReactNode } from "react";
import type { BodyNodeJson } from "@/db/types";
import { remarkMessages as say } from "./messages";
import type { Note } from "./notes";
import { type BlockPiece, piecesOf, type TextPiece } from "./pieces-of";
import { apart } from "./words";

export type TextBlockProps = {
  node: BodyNodeJson;
  index: number;
  notes: Note[];
  active: string | null;
  onOpen: (key: string) => void;
};

/** A paragraph with what hangs on its words; offsets on the screen are offsets in its text. */
export function TextBlock({ node, index, notes, active, onOpen }: TextBlockProps) {
  const own = notes.flatMap((note) =>
    note.place?.block === index ? [{ ...note.place, key: note.key }] : [],
  );
  const pieces = piecesOf(node.content ?? [], own);
  return pieces.map((piece) => (
    <Piece key={`${piece.kind}${piece.from}`} piece={piece} notes={notes} active={active} onOpen={onOpen} />
  ));
}

type PieceProps = Pick<TextBlockProps, "notes" | "active" | "onOpen"> & { piece: BlockPiece };

function Piece({ piece, notes, active, onOpen }: PieceProps): ReactNode {
  if (piece.kind === "break") return <br />;
  if (piece.kind === "note")
    return (
      <span data-aside title={piece.text} className="text-[0.8em] text-accent">
        [*]
      </span>
    );
  const words = styled(piece);
  const own = notes.filter(({ key }) => piece.keys.includes(key));
  const first = own.find(({ key }) => piece.begins.includes(key)) ?? own[0];
  if (!first) return words;
  const begun = piece.begins[0];
  return (
    <>
      <a
        href={`#note-${first.key}`}
        id={begun ? `words-${begun}` : undefined}
        tabIndex={begun ? undefined : -1}
        aria-current={own.some(({ key }) => key === active) ? "true" : undefined}
        className={`scroll-mt-24 rounded-xs !no-underline !text-inherit aria-[current=true]:outline-2 aria-[current=true]:outline-ink ${lookOf(own)}`}
        onClick={(event) => {
          event.preventDefault();
          onOpen(first.key);
        }}
      >
        {own.some(({ kind }) => kind === "proposal") ? (
          <del className="decoration-accent decoration-2">{words}</del>
        ) : (
          words
        )}
      </a>
      {own.map((note) =>
        note.kind === "proposal" && piece.ends.includes(note.key) && note.suggestion.replacement !== "" ? (
          <Fragment key={note.key}>
            <span data-aside>{apart}</span>
            <ins
              data-aside
              className="rounded-xs bg-green/15 decoration-green decoration-2 underline-offset-4 select-none"
            >
              <span className="sr-only"> {say.added}: </span>
              {note.suggestion.replacement}
            </ins>
          </Fragment>
        ) : null,
      )}
    </>
  );
}

function lookOf(notes: Note[]): string {
  if (notes.some((note) => note.kind === "thread" && note.remark.isBlocking))
    return "border-b-2 border-accent bg-accent/15";
  if (notes.some((note) => note.kind === "thread")) return "border-b-2 border-amber bg-amber/15";
  return "border-b-2 border-dotted border-accent bg-accent/10";
}

function styled({ text, marks }: TextPiece): ReactNode {
  let words: ReactNode = text;
  if (marks.includes("italic")) words = <em>{words}</em>;
  if (marks.includes("bold")) words = <strong>{words}</strong>;
  return marks.includes("link") ? (
    <span className="underline decoration-accent underline-offset-4">{words}</span>
  ) : (
    words
  );
}
