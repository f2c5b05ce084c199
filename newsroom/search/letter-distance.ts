/** Letters that sound alike here, stand beside each other or differ by a dot: mistaking them is half a mistake. */
const alike = [
  "ضظ",
  "طظ",
  "صض",
  "ذدز",
  "ثتس",
  "سص",
  "طت",
  "قكغ",
  "حخه",
  "عغ",
  "شس",
  "جح",
  "بي",
  "نت",
  "رز",
  "فق",
  "اع",
];
const HALF = 0.5;

const cost = (one: string, other: string) => {
  if (one === other) return 0;
  return alike.some((letters) => letters.includes(one) && letters.includes(other)) ? HALF : 1;
};

/** How many letters were mistyped between two folded words: left out, added, exchanged, or one for another. */
export function letterDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const [letter = "", sought = ""] = [one[row - 1], other[column - 1]];
      const isSwapped = row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === sought;
      here[column] = Math.min(
        (last[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost(letter, sought),
        isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, here];
  }
  return last[other.length] ?? 0;
}
