import type { Command } from "@tiptap/pm/state";
import { parseEmbedAddress } from "@/newsroom/body/embed-address";
import { isEmptyParagraph } from "../../insert/insert-extension";
import { typeOf } from "../containers";
import { insertBlock } from "../insert-block";

/** An address of a known service, pasted alone where nothing is written yet, is meant as what it shows. */
export const pasteAddress =
  (text: string): Command =>
  (state, dispatch) => {
    const address = text.trim();
    const key =
      /^https?:\/\/\S+$/.test(address) && isEmptyParagraph(state) ? parseEmbedAddress(address) : null;
    return key !== null && insertBlock(typeOf(state, "embed").create({ ...key }), "after")(state, dispatch);
  };
