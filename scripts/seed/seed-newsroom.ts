import { and, eq, sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { audit } from "@/db/schema/audit";
import { sections } from "@/db/schema/publication";
import { record } from "@/newsroom/audit/record";
import type { Db } from "@/newsroom/ctx";
import type { Storage } from "@/newsroom/media/storage";
import { addShippedTerms } from "@/newsroom/style/add-shipped-terms";
import { countReaders } from "./count-readers";
import { hangPictures } from "./hang-pictures";
import { hireCast } from "./hire-cast";
import { layChecklist } from "./lay-checklist";
import { layFoundations } from "./lay-foundations";
import { nameAuthors } from "./name-authors";
import { planDays } from "./plan-days";
import { readOldNotices } from "./read-old-notices";
import { tellStories } from "./tell-stories";

export type Seeding = {
  databaseUrl: string;
  /** Where the pictures' originals are kept. */
  storage: Storage;
  log?: (sentence: string) => void;
  /** Whether accounts with a password that everyone knows may be made here. */
  withDemo?: boolean;
};

/** Held while seeding, so that instances starting together seed once. */
const LOCK = 7_253_001;
const MARK = { act: "seed", subjectKind: "settings", subjectId: 1 } as const;

type Environment = Record<string, string | undefined>;

/** No demo accounts on a public server with a database of its own, unless asked for. */
export const mayCreateDemo = (env: Environment) =>
  env.NODE_ENV !== "production" || !(env.DATABASE_URL || env.DATABASE_URL_FILE) || env.SEED_DEMO === "1";

/** Fills an empty newsroom, all of it or nothing; leaves one that was seeded or used as it is. */
export async function seedNewsroom({
  databaseUrl,
  storage,
  log = () => {},
  withDemo = mayCreateDemo(process.env),
}: Seeding): Promise<{ seeded: boolean }> {
  const client = connect(databaseUrl, { max: 1 });
  try {
    const seeded = await client.db.transaction(async (db) => {
      await db.execute(sql`set local statement_timeout = 0`);
      await db.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
      if (!(await isEmpty(db))) return false;
      await fill(db, { storage, log, withDemo });
      return true;
    });
    return { seeded };
  } finally {
    await client.sql.end();
  }
}

async function isEmpty(db: Db): Promise<boolean> {
  const isMark = and(eq(audit.act, MARK.act), eq(audit.subjectKind, MARK.subjectKind));
  const marks = await db.select({ id: audit.id }).from(audit).where(isMark).limit(1);
  const sectionRows = await db.select({ id: sections.id }).from(sections).limit(1);
  return marks.length === 0 && sectionRows.length === 0;
}

async function fill(db: Db, { storage, log, withDemo }: Required<Omit<Seeding, "databaseUrl">>) {
  const now = new Date();
  await record({ db, now, user: null }, MARK);
  log("الأقسام والإعدادات والصفحات الثابتة وقواعد الأسلوب…");
  const { deskIds, sectionIds } = await layFoundations(db);
  await addShippedTerms({ db, now, user: null });
  const [someone] = await db.select({ id: accounts.id }).from(accounts).limit(1);
  if (!withDemo || someone) {
    await layChecklist(db, sectionIds);
    log("بلا حسابات تجريبية: أنشئ أول حساب بالأمر npm run account:create");
    return;
  }
  log("طاقم التحرير والصور…");
  const cast = await hireCast(db, deskIds);
  const pictureIds = await hangPictures(db, { storage, by: cast.noor });
  const authorIds = await nameAuthors(db, cast, pictureIds);
  const told = await tellStories({ db, now, cast, library: { sectionIds, authorIds, pictureIds } });
  await countReaders(db);
  await layChecklist(db, sectionIds);
  await readOldNotices(db, now);
  await planDays(db, { now, cast, sectionIds });
  log(`${told} خبراً في كل المراحل.`);
}
