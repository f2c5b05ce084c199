/** What a table program would take for a formula, also written wide or behind blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r|%]/u;

/** Excel reads a file as UTF-8 only when it begins so. */
export const CSV_START = "\ufeff";

const cellOf = (text: string) => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** One line of comma-separated values (RFC 4180); a cell that could be taken for a formula is text. */
export const csvLine = (cells: string[]) => `${cells.map(cellOf).join(",")}\r\n`;
