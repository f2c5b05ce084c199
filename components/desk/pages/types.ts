import type { BodyJson } from "@/db/types";
import type { Act } from "../sections/types";

export type PageStatus = "hidden" | "published" | "pending";
export type PageRow = { id: number; slug: string; title: string; status: PageStatus; updatedAt: Date };
export type WrittenPage = Omit<PageRow, "updatedAt"> & { body: BodyJson; version: number };
export type MovePage = Act;
