import { limits } from "@/newsroom/body/limits";
import { element, isElement, type PastedElement, type PastedNode } from "./tree";

type ReadBlocks = (nodes: PastedNode[]) => PastedElement[];

const named = (nodes: PastedNode[], ...tags: string[]) =>
  nodes.filter(isElement).filter(({ tag }) => tags.includes(tag));

const rowsOf = ({ children }: PastedElement): PastedElement[] =>
  children.filter(isElement).flatMap((child) => {
    if (child.tag === "tr") return [child];
    return named([child], "thead", "tbody", "tfoot").flatMap((group) => named(group.children, "tr"));
  });

const spanOf = ({ attrs }: PastedElement, name: string) => {
  const span = Number(attrs[name]);
  return span > 1 && span <= limits.tableRows ? { [name]: String(span) } : {};
};

const widthOf = (cells: PastedElement[]) =>
  cells.reduce((sum, cell) => sum + (Number(spanOf(cell, "colspan").colspan) || 1), 0);

/**
 * A table of words; one of a single cell was only there to place what is in it, one wider than ours can
 * be leaves a paragraph for each row, a longer one becomes several.
 */
export function readTable(table: PastedElement, readBlocks: ReadBlocks): PastedElement[] {
  const title = named(table.children, "caption").flatMap((caption) => readBlocks(caption.children));
  const rows = rowsOf(table)
    .map((row) => named(row.children, "td", "th"))
    .filter((cells) => cells.length > 0);
  const [first, ...others] = rows;
  if (!first)
    return [...title, ...readBlocks(table.children.filter((child) => !named([child], "caption").length))];
  if (first.length === 1 && others.length === 0)
    return [...title, ...first.flatMap((cell) => readBlocks(cell.children))];
  if (Math.max(...rows.map(widthOf)) > limits.tableColumns)
    return [...title, ...rows.flatMap((cells) => rowInWords(cells, readBlocks))];
  const isHead = named(table.children, "thead").length > 0 || first.every(({ tag }) => tag === "th");
  const read = rows.map((cells, at) =>
    element(
      "tr",
      cells.map((cell) => readCell(cell, isHead && at === 0 ? "th" : "td", readBlocks)),
    ),
  );
  return [...title, ...intoTables(read)];
}

function readCell(cell: PastedElement, tag: string, readBlocks: ReadBlocks): PastedElement {
  const attrs = { ...spanOf(cell, "colspan"), ...spanOf(cell, "rowspan") };
  return element(tag, readBlocks(cell.children), attrs);
}

function intoTables(rows: PastedElement[]): PastedElement[] {
  const tables: PastedElement[] = [];
  for (let from = 0; from < rows.length; from += limits.tableRows)
    tables.push(element("table", [element("tbody", rows.slice(from, from + limits.tableRows))]));
  return tables;
}

function rowInWords(cells: PastedElement[], readBlocks: ReadBlocks): PastedElement[] {
  const filled = cells.map((cell) => readBlocks(cell.children)).filter((blocks) => blocks.length > 0);
  const runs = filled.flatMap((blocks, at): PastedNode[] => [
    ...(at > 0 ? [" | "] : []),
    ...blocks.flatMap((block, line): PastedNode[] => [...(line > 0 ? [" "] : []), ...block.children]),
  ]);
  return runs.length > 0 ? [element("p", runs)] : [];
}
