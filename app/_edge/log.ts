import { type DestinationStream, type LoggerOptions, pino } from "pino";
import { currentRequestId } from "@/cache/current-request.cjs";
import { toldError } from "./told-error";

/** A second wall: whoever logs an object whole still tells none of these. */
const silent = [
  "password",
  "token",
  "cookie",
  "authorization",
  "email",
  "body",
  "text",
  "address",
  "network",
];

const options: LoggerOptions = {
  level: process.env.LOG_LEVEL || "info",
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  redact: { paths: silent.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true },
  mixin: () => {
    const requestId = currentRequestId();
    return requestId ? { requestId } : {};
  },
};

/** Lines of JSON, to the standard output unless they are wanted elsewhere. */
export const makeJournal = (to: DestinationStream = pino.destination(1)) => pino(options, to);

export const journal = makeJournal();

/** One line for whoever runs the machine: what failed and where, never what people wrote. */
export function log(error: unknown): void {
  journal.error({ error: toldError(error) });
}
