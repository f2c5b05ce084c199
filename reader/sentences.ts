/** Longer ones are cut off by some browsers in the middle of a word. */
const LONGEST = 200;

const SENTENCE = /[^.!?؟؛…\n]+[.!?؟؛…\n]*/g;

/** A text in pieces a voice can read one after the other: sentences, long ones at their commas or spaces. */
export const sentences = (text: string): string[] =>
  (text.match(SENTENCE) ?? [])
    .map((piece) => piece.trim())
    .filter(isSaid)
    .flatMap(inPieces);

const isSaid = (piece: string) => /[\p{L}\p{N}]/u.test(piece);

function inPieces(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const at = Math.max(head.lastIndexOf("، ") + 1, 0) || head.lastIndexOf(" ");
    const end = at > 0 ? at : LONGEST;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest ? [...pieces, rest] : pieces;
}
