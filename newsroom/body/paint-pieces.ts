import { embedPlaces } from "./embed-address";
import { type LegacyNode, readLegacy } from "./legacy-tree";
import { paintText } from "./paint-text";
import type { Block, Press } from "./press";
import { readerMessages as say } from "./reader-messages";

/**
 * A piece of another service: a link to it, and the address of its frame in an attribute. Nothing of the
 * other service is asked for before a reader presses the link; without script it is a link.
 */
export function paintEmbed<Output>({ read, press, ltr }: Block<Output>): Output[] {
  const places = embedPlaces(read.provider, read.id);
  if (!places) return [];
  const { element, text } = press.paint;
  const link = element("a", { href: places.page, rel: "noopener" }, [
    element("span", {}, [text(say.embed(places.name))]),
    text(" "),
    element("span", { class: "embed-open" }, [text(say.openEmbed(places.name))]),
  ]);
  const caption =
    typeof read.caption === "string" ? [element("figcaption", {}, paintText(read.caption, press, ltr))] : [];
  const attributes = {
    class: `embed embed-${places.shape}`,
    "data-embed": places.provider,
    "data-frame": places.frame,
    "data-show": say.showEmbed(places.name),
    "data-title": typeof read.caption === "string" ? read.caption : say.embed(places.name),
  };
  return [element("figure", attributes, [link, ...caption])];
}

/** Another article of ours; what readers may not see is not named. */
export function paintRelated<Output>({ read, press, ltr }: Block<Output>): Output[] {
  const article = press.sources.related?.get(Number(read.articleId));
  if (!article) return [];
  const { element, text } = press.paint;
  return [
    element("p", { class: "related-story", "data-article": Number(read.articleId) }, [
      element("span", {}, [text(say.related)]),
      text(" "),
      element("a", { href: article.href }, paintText(article.headline, press, ltr)),
    ]),
  ];
}

/** Raw HTML becomes elements one by one; what is not in its stored spelling is not printed at all. */
export function paintLegacy<Output>({ read, press, ltr }: Block<Output>): Output[] {
  const nodes = readLegacy(`${read.html ?? ""}`) ?? [];
  if (nodes.length === 0) return [];
  return [press.paint.element("div", { class: "legacy-html" }, paintTree(nodes, press, ltr))];
}

const paintTree = <Output>(nodes: LegacyNode[], press: Press<Output>, ltr: boolean): Output[] =>
  nodes.flatMap((node) => {
    if ("text" in node) return paintText(node.text, press, ltr);
    const attributes = Object.fromEntries(node.attributes);
    const turned = attributes.dir ? attributes.dir === "ltr" : ltr;
    if (/^https?:/i.test(attributes.href ?? "")) attributes.rel = "noopener";
    return [press.paint.element(node.tag, attributes, paintTree(node.children, press, turned))];
  });
