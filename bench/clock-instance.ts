import { connect } from "@/db/client";
import { publishDue } from "@/newsroom/publishing/publish-due";

/** One instance's clock and nothing else, as `app/_edge/clock.ts` runs it: ready to be killed. */
const TICK_MS = 1_000;
const LANES = 4;
const { db } = connect(process.env.DATABASE_URL ?? "", { max: 4 });
let isBusy = false;

setInterval(async () => {
  if (isBusy) return;
  isBusy = true;
  await publishDue(db, { lanes: LANES });
  isBusy = false;
}, TICK_MS);
