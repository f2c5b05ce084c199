import { sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { stories } from "@/db/schema/stories";

/** Readers have seen it once, wherever it stands now. */
export const wasPublic = sql<boolean>`exists (select from ${articles} where ${articles.id} = ${stories.id})`;
