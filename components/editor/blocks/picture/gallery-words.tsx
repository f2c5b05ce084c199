"use client";

import { NodeSelection } from "@tiptap/pm/state";
import { limits } from "@/newsroom/body/limits";
import type { PieceViewProps } from "../../surface/piece-view";
import { LineField } from "../line-field";
import { pictureMessages as say } from "../messages";
import { useShelf } from "../shelf";
import { pictureShelf } from "../shelves";

const rows = [
  { attribute: "caption", most: limits.caption },
  { attribute: "alt", most: limits.alt },
  { attribute: "credit", most: limits.pictureCredit },
] as const;

/** What this story says of one picture of a gallery; where it says nothing, what the library says. */
export function GalleryWords({ view, at }: { view: PieceViewProps; at: number }) {
  const image = view.node.maybeChild(at);
  const picture = useShelf(pictureShelf, image?.attrs.mediaId ?? null);
  if (!image) return null;
  const write = (attribute: string, words: string | null) => {
    const pos = view.getPos();
    if (pos === undefined || !view.editor.isEditable) return;
    const before = view.node.children.slice(0, at).reduce((size, { nodeSize }) => size + nodeSize, 0);
    const { tr } = view.editor.state;
    tr.setNodeMarkup(pos + 1 + before, null, { ...image.attrs, [attribute]: words });
    view.editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, pos)));
  };
  return (
    <fieldset className="gallery-words" aria-label={say.wordsOf(at + 1)}>
      {rows.map(({ attribute, most }) => (
        <LineField
          key={`${at} ${attribute}`}
          stored={image.attrs[attribute]}
          label={say[attribute]}
          placeholder={picture?.[attribute] || say[attribute]}
          most={most}
          className="box"
          isStop
          readOnly={!view.editor.isEditable}
          onWrite={(words) => write(attribute, words)}
        />
      ))}
    </fieldset>
  );
}
