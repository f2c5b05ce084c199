import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { reportOnPages } from "./library";

type Answer = { area: string; method: string; status: number };

function measure() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: "newsroom_answers_total",
    help: "Answers given, by kind of address, method and status.",
    labelNames: ["area", "method", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "newsroom_answer_seconds",
    help: "How long an answer took, by kind of address.",
    labelNames: ["area"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  new Gauge({
    name: "newsroom_kept_pages",
    help: "Finished pages this process holds.",
    registers,
    collect() {
      this.set(reportOnPages()?.pages.length ?? 0);
    },
  });
  new Gauge({
    name: "newsroom_kept_bytes",
    help: "Memory that finished pages take.",
    registers,
    collect() {
      this.set(reportOnPages()?.bytes ?? 0);
    },
  });
  return { registry, answers, seconds };
}

const METRICS = Symbol.for("newsroom.metrics");
const home = globalThis as typeof globalThis & { [METRICS]?: ReturnType<typeof measure> };

/** One per process, however many bundles hold this module. */
function metrics() {
  home[METRICS] ??= measure();
  return home[METRICS];
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

export function countAnswer({ area, method, status }: Answer, seconds: number): void {
  const { answers, seconds: duration } = metrics();
  answers.inc({ area, method: METHODS.includes(method) ? method : "other", status });
  duration.observe({ area }, seconds);
}

export const printMetrics = async () => {
  const { registry } = metrics();
  return { text: await registry.metrics(), type: registry.contentType };
};
