import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { applyFind, type Found, findKey, nothing } from "./find-state";

const plain = "bg-amber/25";
const inHand = "bg-amber/25 outline outline-2 outline-accent";

/** So many places are shown at once; a letter's thousands would only make the page slow. */
const MOST_SHOWN = 1_000;

function shownAround({ matches, at }: Found) {
  const from = Math.max(0, Math.min(at - MOST_SHOWN / 2, matches.length - MOST_SHOWN));
  return matches.slice(from, from + MOST_SHOWN).map((match, index) => {
    const isInHand = from + index === at;
    return Decoration.inline(match.from, match.to, { class: isInHand ? inHand : plain });
  });
}

export const Find = Extension.create({
  name: "find",
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key: findKey,
      state: { init: () => nothing, apply: (tr, found) => applyFind(found, tr) },
      props: {
        decorations(state) {
          const found = findKey.getState(state) ?? nothing;
          return found.matches.length > 0 ? DecorationSet.create(state.doc, shownAround(found)) : null;
        },
      },
    }),
  ],
});
