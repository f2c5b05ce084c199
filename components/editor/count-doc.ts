import type { Node } from "@tiptap/pm/model";
import { countCharacters, countWords } from "@/newsroom/arabic/words";

export type Counts = { words: number; characters: number };

/** Of blocks that stand as they stood, what was counted before holds. */
const counted = new WeakMap<Node, Counts>();

function countBlock(block: Node): Counts {
  const before = counted.get(block);
  if (before) return before;
  const text = block.textBetween(0, block.content.size, "\n", (leaf) =>
    leaf.type.name === "hardBreak" ? "\n" : "",
  );
  const counts = { words: countWords(text), characters: countCharacters(text) };
  counted.set(block, counts);
  return counts;
}

/** How many words and characters a text has. */
export function countDoc(doc: Node): Counts {
  const all = { words: 0, characters: 0 };
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    const { words, characters } = countBlock(node);
    all.words += words;
    all.characters += characters;
    return false;
  });
  return all;
}
