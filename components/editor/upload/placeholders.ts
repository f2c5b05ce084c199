import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** A picture on its way: shown between the blocks, never a part of the text. */
type Change = { add: { id: string; pos: number; dom: HTMLElement } } | { remove: string };

const placeholdersKey = new PluginKey<DecorationSet>("placeholders");

export const changePlaceholders = (tr: Transaction, change: Change) => tr.setMeta(placeholdersKey, change);

/** Where the text has carried a placeholder; null once what was around it is gone. */
export const placeOf = (state: EditorState, id: string): number | null =>
  placeholdersKey.getState(state)?.find(undefined, undefined, (spec) => spec.id === id)[0]?.from ?? null;

export const placeholders = () =>
  new Plugin<DecorationSet>({
    key: placeholdersKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before) {
        const set = before.map(tr.mapping, tr.doc);
        const change: Change | undefined = tr.getMeta(placeholdersKey);
        if (!change) return set;
        if ("remove" in change)
          return set.remove(set.find(undefined, undefined, (spec) => spec.id === change.remove));
        const { id, pos, dom } = change.add;
        return set.add(tr.doc, [
          Decoration.widget(pos, dom, { id, key: id, side: 1, ignoreSelection: true, stopEvent: () => true }),
        ]);
      },
    },
    props: { decorations: (state) => placeholdersKey.getState(state) },
  });
