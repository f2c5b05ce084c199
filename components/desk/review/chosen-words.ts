import type { Chosen } from "./use-review";

/** What stands in a block without being its words: proposed ones, spoken names, tools. */
const foreign = "[data-aside]";

/** The words chosen on the screen, within one block; null when there are none. */
export function chosenWords(selection: Selection | null, within: HTMLElement): Chosen | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const block = blockAt(range.startContainer);
  if (!block || !within.contains(block)) return null;
  const text = textUpTo(block, block, block.childNodes.length);
  const start = textUpTo(block, range.startContainer, range.startOffset).length;
  const end =
    blockAt(range.endContainer) === block
      ? textUpTo(block, range.endContainer, range.endOffset).length
      : text.length;
  const chosen = text.slice(start, end);
  const quote = chosen.trim();
  if (quote === "") return null;
  const from = start + chosen.indexOf(quote);
  return { block: Number(block.dataset.block), from, to: from + quote.length, quote };
}

function blockAt(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-block]") ?? null;
}

/** The block's own words before a point, a forced break as one letter. */
function textUpTo(block: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  for (const other of copy.querySelectorAll(foreign)) other.remove();
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\n");
  return copy.textContent ?? "";
}
