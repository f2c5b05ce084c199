"use client";

import { embedPlaces } from "@/newsroom/body/embed-address";
import { limits } from "@/newsroom/body/limits";
import type { PieceViewProps } from "../../surface/piece-view";
import { LineField, lineOf } from "../line-field";
import { blockMessages, embedMessages as say } from "../messages";
import { Piece } from "../piece";

/** A card with the service's name and the address; nothing of the service is asked for here. */
export function EmbedView(view: PieceViewProps) {
  const places = embedPlaces(view.node.attrs.provider, view.node.attrs.id);
  const name = places ? `${blockMessages.names.embed}: ${places.name}` : blockMessages.names.embed;
  const change = () => view.editor.emit("block", { name: "embed", pos: view.getPos() ?? null });
  return (
    <Piece
      view={view}
      name={name}
      tools={
        <button type="button" onClick={change}>
          {say.change}
        </button>
      }
    >
      <div className="embed-card">
        <strong>{places ? places.name : say.none}</strong>
        {places ? <bdi dir="ltr">{places.page}</bdi> : null}
      </div>
      <LineField
        {...lineOf(view, "caption")}
        label={blockMessages.caption}
        most={limits.caption}
        className="block-caption"
      />
    </Piece>
  );
}
