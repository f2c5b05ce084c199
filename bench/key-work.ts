import type { CDPSession } from "@playwright/test";
import { percentile } from "./figures";

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** The thread's own time: what others do with the processor is not in it. */
  tts?: number;
  tdur?: number;
  args?: { data?: { type?: string } };
};

const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "cc"];

const endOf = ({ tts = 0, tdur = 0 }: TraceEvent) => tts + tdur;

/** From each key to the next page that was handed over for painting, in milliseconds of the main thread's own time. */
function workOfKeys(events: TraceEvent[]): number[] {
  const isKey = ({ name, args }: TraceEvent) => name === "EventDispatch" && args?.data?.type === "keydown";
  const thread = events.find(isKey);
  const own = events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === thread?.pid && tid === thread.tid)
    .sort((one, other) => one.ts - other.ts);
  const handedOver = own.filter(({ name }) => name === "Commit");
  return own.filter(isKey).flatMap((key) => {
    const painted = handedOver.find(({ ts }) => ts > key.ts);
    return painted ? [(endOf(painted) - (key.tts ?? 0)) / 1_000] : [];
  });
}

/** What keys cost the page's main thread, measured so that a busy machine tells the same as an idle one. */
export async function traceKeys(devtools: CDPSession, type: () => Promise<void>): Promise<string> {
  const events: TraceEvent[] = [];
  devtools.on(
    "Tracing.dataCollected",
    ({ value }) => void events.push(...(value as unknown as TraceEvent[])),
  );
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: categories },
  });
  await type();
  const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  await devtools.send("Tracing.end");
  await complete;
  const work = workOfKeys(events);
  return `p50 ${percentile(work, 0.5).toFixed(1)} ms, p95 ${percentile(work, 0.95).toFixed(1)} ms`;
}
