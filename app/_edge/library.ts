import "server-only";

/** The finished pages of this process, as `cache/library.cjs` keeps them. */
type Report = { bytes: number; pages: unknown[] };
type Library = { report(): Report; holds(path: string): boolean };

const LIBRARY = Symbol.for("newsroom.library");
const home = globalThis as typeof globalThis & { [LIBRARY]?: Library };

export const reportOnPages = (): Report | null => home[LIBRARY]?.report() ?? null;

export const holdsPage = (path: string): boolean => home[LIBRARY]?.holds(decodeURIComponent(path)) ?? false;
