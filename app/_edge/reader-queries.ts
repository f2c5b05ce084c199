import "server-only";
import type { Asked } from "@/newsroom/search/asked";
import * as keep from "./kept-queries";
import { kept } from "./reading";

/** What reader pages read: from what is kept, or from the database; `Unavailable` while there is neither. */
export const readFrame = () => kept(keep.keepFrame());
export const readFront = () => kept(keep.keepFront());
export const readMostRead = () => kept(keep.keepMostRead());
export const readReadBeside = (id: number) => kept(keep.keepReadBeside(id));
export const readBreaking = () => kept(keep.keepBreaking());
export const readBreakingLines = (before: string | null) => kept(keep.keepBreakingLines(before));
export const readArticle = (id: number) => kept(keep.keepArticle(id));
export const readSection = (slug: string, before: string | null) => kept(keep.keepSection(slug, before));
export const readTag = (slug: string, before: string | null) => kept(keep.keepTag(slug, before));
export const readAuthor = (slug: string, before: string | null) => kept(keep.keepAuthor(slug, before));
export const readCorrections = (before: string | null) => kept(keep.keepCorrections(before));
export const readPage = (slug: string) => kept(keep.keepPage(slug));
export const readArchiveDay = (day: string, before: string | null) => kept(keep.keepArchiveDay(day, before));
export const readArchiveMonths = () => kept(keep.keepArchiveMonths());
export const readSearch = (asked: Asked) => kept(keep.keepSearch(asked));
export const readLiveChanges = (id: number, after: number) => kept(keep.keepLiveChanges(id, after));
export const readLiveEntries = (id: number, before: number) => kept(keep.keepLiveEntries(id, before));
