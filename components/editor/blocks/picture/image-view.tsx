"use client";

import { useId } from "react";
import { limits } from "@/newsroom/body/limits";
import { isWithheld } from "../../insert/withheld-extension";
import type { PieceViewProps } from "../../surface/piece-view";
import { LineField, lineOf } from "../line-field";
import { blockMessages, pictureMessages as say } from "../messages";
import { Piece } from "../piece";
import { useShelf } from "../shelf";
import { pictureShelf } from "../shelves";
import { PictureImage } from "./picture-image";

const widths = ["full", "wide", "inset"] as const;

/** A picture as it stands in the text, with words of its own for this story. */
export function ImageView(view: PieceViewProps) {
  const { mediaId, alt, decorative, width } = view.node.attrs;
  const picture = useShelf(pictureShelf, mediaId);
  const shown = decorative ? "" : alt || picture?.alt || "";
  return (
    <Piece
      view={view}
      name={shown ? `${blockMessages.names.image}: ${shown}` : blockMessages.names.image}
      className={`picture-piece ${width}-piece`}
      tools={<ImageTools view={view} altHint={picture?.alt} />}
    >
      <figure>
        <PictureImage picture={picture} alt={shown} upTo={960} />
        <figcaption>
          <LineField
            {...lineOf(view, "caption")}
            label={say.caption}
            placeholder={picture?.caption || say.caption}
            most={limits.caption}
          />
          <LineField
            {...lineOf(view, "credit")}
            label={say.credit}
            placeholder={picture?.credit || say.credit}
            most={limits.pictureCredit}
            className="picture-credit"
          />
        </figcaption>
      </figure>
    </Piece>
  );
}

function ImageTools({ view, altHint }: { view: PieceViewProps; altHint: string | undefined }) {
  const id = useId();
  const { decorative, width } = view.node.attrs;
  const change = () => view.editor.emit("block", { name: "picture", pos: view.getPos() ?? null });
  return (
    <>
      <fieldset className="contents">
        <legend className="sr-only">{say.width}</legend>
        {widths.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              className="sr-only"
              checked={width === each}
              onChange={() => view.updateAttributes({ width: each })}
            />
            {say.widths[each]}
          </label>
        ))}
      </fieldset>
      {decorative ? null : (
        <LineField
          {...lineOf(view, "alt")}
          label={say.alt}
          placeholder={altHint || say.altHint}
          most={limits.alt}
          className="alt-field box"
        />
      )}
      <label>
        <input
          type="checkbox"
          checked={decorative}
          onChange={(event) => view.updateAttributes({ decorative: event.target.checked })}
        />
        {say.decorative}
      </label>
      {isWithheld(view.editor, "image") ? null : (
        <button type="button" onClick={change}>
          {say.change}
        </button>
      )}
    </>
  );
}
