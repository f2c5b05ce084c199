import { settings } from "@/db/schema/publication";
import type { Discovery, House } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { discoverySchema } from "./discovery";
import { houseSchema } from "./house";

async function readSettings(db: Db) {
  const [row] = await db
    .select({ version: settings.version, publication: settings.publication })
    .from(settings)
    .limit(1);
  return row ?? { version: 0, publication: {} };
}

/** The publication's settings, defaults where nothing was set. */
export async function getHouse(db: Db): Promise<House> {
  return houseSchema.parse((await readSettings(db)).publication);
}

/** What machines are told, with the version it was read at. */
export async function getDiscovery(db: Db): Promise<Discovery & { version: number }> {
  const { version, publication } = await readSettings(db);
  return { ...discoverySchema.parse(publication.discovery ?? {}), version };
}
