/** Names as they are typed in one line, apart: «زينب، علي». */
export const peopleOf = (typed: string): string[] =>
  typed
    .split(/[,،;؛\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
