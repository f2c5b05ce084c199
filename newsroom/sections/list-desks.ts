import { asc } from "drizzle-orm";
import { desks } from "@/db/schema/accounts";
import type { Db } from "@/newsroom/ctx";

export const listDesks = (db: Db): Promise<{ id: number; name: string }[]> =>
  db.select({ id: desks.id, name: desks.name }).from(desks).orderBy(asc(desks.id)).limit(100);
