import type { BodyNodeJson } from "@/db/types";

/** Words of one block that something hangs on; offsets in UTF-16 units of the block's text. */
export type Span = { key: string; from: number; to: number };

/** A stretch of a block that looks the same all through and on which the same things hang. */
export type TextPiece = {
  kind: "text";
  from: number;
  text: string;
  marks: string[];
  keys: string[];
  /** The things whose words begin, and end, with this stretch. */
  begins: string[];
  ends: string[];
};
export type BreakPiece = { kind: "break"; from: number };
export type NotePiece = { kind: "note"; from: number; text: string };
export type BlockPiece = TextPiece | BreakPiece | NotePiece;

/** Cuts a block's words wherever their look changes or something begins or ends. */
export function piecesOf(content: BodyNodeJson[], spans: Span[]): BlockPiece[] {
  const pieces: BlockPiece[] = [];
  let at = 0;
  for (const node of content) {
    if (node.type === "hardBreak") {
      pieces.push({ kind: "break", from: at });
      at += 1;
    } else if (node.type === "text" && node.text) {
      pieces.push(...cut(node, at, spans));
      at += node.text.length;
    } else if (node.type === "footnote")
      pieces.push({ kind: "note", from: at, text: String(node.attrs?.text ?? "") });
  }
  return withEnds(pieces, spans);
}

function cut({ text = "", marks = [] }: BodyNodeJson, start: number, spans: Span[]): TextPiece[] {
  const end = start + text.length;
  const edges = spans.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > start && edge < end);
  const bounds = [...new Set([start, ...edges, end])].sort((one, other) => one - other);
  return bounds.slice(0, -1).map((from, index) => ({
    kind: "text",
    from,
    text: text.slice(from - start, (bounds[index + 1] ?? end) - start),
    marks: marks.map((mark) => mark.type),
    keys: spans.filter((span) => span.from <= from && from < span.to).map(({ key }) => key),
    begins: [],
    ends: [],
  }));
}

function withEnds(pieces: BlockPiece[], spans: Span[]): BlockPiece[] {
  for (const { key } of spans) {
    const own = pieces.filter((piece) => piece.kind === "text" && piece.keys.includes(key)) as TextPiece[];
    own[0]?.begins.push(key);
    own.at(-1)?.ends.push(key);
  }
  return pieces;
}
