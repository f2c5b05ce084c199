import { MessageSquarePlus } from "lucide-react";
import { createElement, type ReactNode } from "react";
import type { BodyJson, BodyNodeJson } from "@/db/types";
import { textBlocks } from "@/newsroom/body/text-blocks";
import { BlockCard, isPiece } from "./block-card";
import { remarkMessages as say } from "./messages";
import { TextBlock, type TextBlockProps } from "./text-block";
import type { BlockSources } from "./types";
import type { Chosen } from "./use-review";

export type ReviewedBodyProps = Pick<TextBlockProps, "notes" | "active" | "onOpen"> & {
  body: BodyJson;
  sources: BlockSources;
  /** Null for whoever may only read. */
  onParagraph: ((chosen: Chosen) => void) | null;
};

const containers: Record<string, { tag: string; className?: string }> = {
  bulletList: { tag: "ul" },
  orderedList: { tag: "ol" },
  listItem: { tag: "li" },
  blockquote: { tag: "blockquote" },
  pullQuote: { tag: "blockquote", className: "font-sans font-bold" },
  infoBox: { tag: "div", className: "rounded-md border border-edge p-3 grid gap-2" },
  tableRow: { tag: "tr" },
  tableCell: { tag: "td", className: "border border-hair p-2 pe-9 align-top" },
};

/** The body as it stands, with everything that hangs on its words; blocks that are not words as cards. */
export function ReviewedBody(props: ReviewedBodyProps) {
  const blocks = textBlocks(props.body);
  const indexes = new Map(blocks.map(({ path }, index) => [path.join("."), index]));
  const below = (node: BodyNodeJson, path: number[]): ReactNode => {
    const key = path.join(".");
    const index = indexes.get(key);
    if (index !== undefined)
      return <Words key={key} {...props} node={node} index={index} text={blocks[index]?.text ?? ""} />;
    if (isPiece(node)) return <BlockCard key={key} block={node} sources={props.sources} />;
    if (node.type === "horizontalRule") return <hr key={key} />;
    const children = (node.content ?? []).map((child, at) => below(child, [...path, at]));
    if (node.type === "table")
      return (
        <div key={key} className="overflow-x-auto">
          <table className="w-full border-collapse text-[0.9em]">
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    const { tag, className } = containers[node.type] ?? { tag: "div" };
    return createElement(tag, { key, className }, children);
  };
  return props.body.content.map((node, at) => below(node, [at]));
}

type WordsProps = ReviewedBodyProps & { node: BodyNodeJson; index: number; text: string };

function Words({ node, index, text, notes, active, onOpen, onParagraph }: WordsProps) {
  const isHeading = node.type === "heading";
  const tag = isHeading ? `h${node.attrs?.level === 3 ? 3 : 2}` : "p";
  const quote = text.trim();
  if (quote === "") return null;
  const from = text.indexOf(quote);
  const dir = node.attrs?.dir === "ltr" ? "ltr" : undefined;
  const inside = <TextBlock node={node} index={index} notes={notes} active={active} onOpen={onOpen} />;
  return (
    <div className="group relative">
      {createElement(
        tag,
        {
          "data-block": index,
          id: `block-${index}`,
          dir,
          className: `whitespace-pre-wrap break-words ${node.type === "attribution" ? "font-sans text-[0.9375rem] text-soft" : ""}`,
        },
        inside,
      )}
      {onParagraph ? (
        <button
          type="button"
          aria-label={say.commentParagraph(quote.slice(0, 30))}
          className="absolute start-full top-0 ms-1 grid size-8 place-items-center rounded-md text-soft opacity-0 hover:bg-wash hover:text-ink focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-60"
          onClick={() => onParagraph({ block: index, from, to: from + quote.length, quote })}
        >
          <MessageSquarePlus size={17} aria-hidden="true" />
        </button>
      ) : null}
    </div>
  );
}
