import { and, eq } from "drizzle-orm";
import { stories } from "@/db/schema/stories";
import type { Db } from "@/newsroom/ctx";
import { tell } from "@/newsroom/notices/tell";
import { putOut } from "./put-out";
import { type Due, type DueOptions, type DueOutcome, runDue } from "./run-due";

const due: Due = {
  where: and(eq(stories.publication, "scheduled"), eq(stories.stage, "approved")),
  time: stories.scheduledFor,
  act: async (tx, story) => {
    await tell(tx, story, { act: "publish" });
    await putOut(tx, story);
  },
};

/** Publishes what is scheduled for now or before, each story once, on whichever instance. */
export const publishDue = (db: Db, options: DueOptions = {}): Promise<DueOutcome[]> =>
  runDue(db, due, options);
