import { createElement, Fragment, type ReactNode } from "react";
import { paintBody } from "./paint";
import type { Paint, Sources } from "./press";
import type { BodyDocument } from "./types";

/** The attributes that React calls by another name. */
const reactNames: Record<string, string> = {
  class: "className",
  playsinline: "playsInline",
  srclang: "srcLang",
  colspan: "colSpan",
  rowspan: "rowSpan",
  tabindex: "tabIndex",
};

const react: Paint<ReactNode> = {
  element: (tag, attributes, children) => {
    const named = Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]);
    return createElement(tag, Object.fromEntries(named), ...children);
  },
  text: (text) => text,
  unseen: (text) => createElement("span", { className: "hidden-text" }, text),
};

export interface BodyOptions extends Sources<ReactNode> {
  /** Stands at the beginning of the first paragraph: the dateline «بغداد/المسلة الحدث: ». */
  opening?: ReactNode;
}

/**
 * The body as React nodes: only elements and attributes the schema allows, foreign runs in `<bdi>`.
 * Pictures and related stories come from the options; what is not among them prints nothing.
 */
export const renderBody = (body: BodyDocument, options: BodyOptions = {}): ReactNode =>
  createElement(Fragment, null, ...paintBody(body, react, options));
