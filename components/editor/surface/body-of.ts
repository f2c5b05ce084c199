import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { BodyJson, BodyNodeJson } from "@/db/types";

const written = new WeakMap<Node, BodyNodeJson>();

/** A block never changes: another one takes its place. So each is written out once, and a key costs one block. */
function jsonOf(block: Node): BodyNodeJson {
  const json = written.get(block) ?? (block.toJSON() as BodyNodeJson);
  written.set(block, json);
  return json;
}

/** The text as it stands in a document, as it is stored; its parts are shared and never to be changed. */
export const bodyOfDoc = (doc: Node): BodyJson => ({ type: "doc", content: doc.children.map(jsonOf) });

export const bodyOf = ({ state }: Editor): BodyJson => bodyOfDoc(state.doc);
