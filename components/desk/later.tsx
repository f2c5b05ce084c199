"use client";

import { type ComponentType, createElement, useEffect, useState } from "react";
import { idle } from "./idle";

/** A page that never rests is interrupted after this long. */
const LONGEST_MS = 2_000;

export type LaterOptions<Props> = {
  /** Stands in its place until it has come. */
  Loading?: ComponentType<Props>;
  /** Stands there where it cannot come; the next time it is shown, it is asked for again. */
  Missing?: ComponentType<Props>;
  /** Fetched in idle time, so that it is there without a network. */
  isFetchedSoon?: boolean;
};

type Source<Props> = {
  fetch: () => Promise<ComponentType<Props>>;
  come: () => ComponentType<Props> | undefined;
  Loading: ComponentType<Props>;
  Missing: ComponentType<Props>;
};

const Nothing = () => null;
const waiting = new Set<() => Promise<unknown>>();

/** A part of a screen that is not there from the start: fetched when it is first shown, and the screen goes on without it. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { Loading = Nothing, Missing = Nothing, isFetchedSoon = false }: LaterOptions<NoInfer<Props>> = {},
): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  const fetch = async () => {
    part ??= await load();
    waiting.delete(fetch);
    return part;
  };
  if (isFetchedSoon) waiting.add(fetch);
  const source: Source<Props> = { fetch, come: () => part, Loading, Missing };
  return (given) => createElement(Place<Props>, { source, given });
}

function Place<Props extends object>({ source, given }: { source: Source<Props>; given: Props }) {
  const [Part, setPart] = useState(() => source.come() ?? source.Loading);
  useEffect(() => {
    let isGone = false;
    const show = (part: ComponentType<Props>) => {
      if (!isGone) setPart(() => part);
    };
    if (!source.come()) source.fetch().then(show, () => show(source.Missing));
    return () => {
      isGone = true;
    };
  }, [source]);
  return <Part {...given} />;
}

/** Fetches what will be wanted, one part after another, while the page has nothing better to do. */
export async function fetchSoon(): Promise<void> {
  for (const fetch of waiting) {
    await idle(LONGEST_MS);
    await fetch().catch(() => {});
  }
}
