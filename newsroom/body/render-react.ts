import { createElement, Fragment, type ReactNode } from "react";
import { type Paint, paintBody } from "./paint";
import type { BodyDocument } from "./types";

const react: Paint<ReactNode> = {
  element: (tag, attributes, children) => createElement(tag, attributes, ...children),
  text: (text) => text,
};

interface Options {
  /** Stands at the beginning of the first paragraph: the dateline «بغداد/المسلة الحدث: ». */
  opening?: ReactNode;
}

/** The body as React nodes: only elements and attributes the schema allows, foreign runs in `<bdi>`. */
export const renderBody = (body: BodyDocument, { opening }: Options = {}): ReactNode =>
  createElement(Fragment, null, ...paintBody(body, react, opening));
