"use client";

import { readerMessages } from "@/newsroom/body/reader-messages";
import type { PieceViewProps } from "../../surface/piece-view";
import { blockMessages, relatedMessages as say } from "../messages";
import { Piece } from "../piece";
import { useShelf } from "../shelf";
import { articleShelf } from "../shelves";

export function RelatedView(view: PieceViewProps) {
  const id: number | null = view.node.attrs.articleId;
  const article = useShelf(articleShelf, id);
  const change = () => view.editor.emit("block", { name: "related", pos: view.getPos() ?? null });
  return (
    <Piece
      view={view}
      name={
        article
          ? `${blockMessages.names.relatedStory}: ${article.headline}`
          : blockMessages.names.relatedStory
      }
      tools={
        <button type="button" onClick={change}>
          {say.change}
        </button>
      }
    >
      <p className="related-story">
        <span>{readerMessages.related}</span>
        {article ? article.headline : article === undefined ? say.loading : say.gone}
      </p>
    </Piece>
  );
}
