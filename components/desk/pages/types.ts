import type { BodyJson, Picture } from "@/db/types";
import type { Act } from "../sections/types";

export type PageStatus = "hidden" | "published" | "pending";
export type PageRow = { id: number; slug: string; title: string; status: PageStatus; updatedAt: Date };
export type WrittenPage = Omit<PageRow, "updatedAt"> & { body: BodyJson; version: number };
/** The pictures in a page, and whether whoever writes it may take others out of the library. */
export type PagePictures = { known: Picture[]; hasLibrary: boolean };
export type MovePage = Act;
