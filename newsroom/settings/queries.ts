import { settings } from "@/db/schema/publication";
import type { House } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { houseSchema } from "./house";

/** The publication's settings, defaults where nothing was set. */
export async function getHouse(db: Db): Promise<House> {
  const [row] = await db.select({ publication: settings.publication }).from(settings).limit(1);
  return houseSchema.parse(row?.publication ?? {});
}
