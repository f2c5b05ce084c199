import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment, type TreeAdapter } from "parse5";
import { limits } from "./limits";
import { bytesOf } from "./measure";
import { refuse } from "./refusal";

export type HtmlNode = DefaultTreeAdapterMap["childNode"];
export type HtmlElement = DefaultTreeAdapterMap["element"];

/**
 * HTML as a browser would read it, or a refusal. The limits hold while it is read: tags left open are
 * opened again in every later paragraph, so that a small page can become a tree without end.
 */
export function parseHtml(html: string): HtmlNode[] {
  if (html.length > limits.htmlBytes || bytesOf(html) > limits.htmlBytes) refuse("too-large");
  return parseFragment(html, { treeAdapter: countingAdapter(), scriptingEnabled: false }).childNodes;
}

function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  let open = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      elements += 1;
      return elements > limits.htmlNodes
        ? refuse("too-many-nodes")
        : defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      open += 1;
      if (open > limits.htmlDepth) refuse("too-deep");
    },
    onItemPop: () => {
      open -= 1;
    },
  };
}
