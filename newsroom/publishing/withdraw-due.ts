import { eq } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { Db } from "@/newsroom/ctx";
import { tell } from "@/newsroom/notices/tell";
import { type Due, type DueOptions, type DueOutcome, runDue } from "./run-due";
import { takeDown } from "./withdraw";

const REASON = "انتهت مدة نشره.";

const due: Due = {
  where: eq(stories.publication, "published"),
  time: stories.expiresAt,
  act: async (tx, story) => {
    await takeDown(tx, story, { reason: REASON, act: "expire" });
    await tell(tx, story, { act: "expire", reason: REASON });
  },
};

/** Takes from readers what was to be public until now or before, each article once, also after a downtime. */
export const withdrawDue = (db: Db, options: DueOptions = {}): Promise<DueOutcome[]> =>
  runDue(db, due, options);
