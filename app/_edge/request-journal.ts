import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { journal } from "./log";
import { countAnswer } from "./metrics";
import { areaOf, toldPath } from "./told-path";

const STARTS = "http.server.request.start";
const ENDS = "http.server.response.finish";

const started = new WeakMap<IncomingMessage, number>();

/** Refused at a door, or too fast: worth a look. Our own failures wake somebody. */
const levelOf = (status: number) =>
  status >= 500 ? "error" : [401, 403, 429].includes(status) ? "warn" : status >= 400 ? "info" : "debug";

/** Readers come and go unseen: of their pages only our own failures are told. */
const isTold = (area: string, status: number) =>
  status >= 500 || !["reader-page", "file", "picture", "text"].includes(area);

function finish(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const ms = Math.round(performance.now() - (started.get(request) ?? performance.now()));
  const path = toldPath(request.url ?? "");
  const answer = { area: areaOf(path), method: request.method ?? "", status: response.statusCode };
  countAnswer(answer, ms / 1000);
  if (!isTold(answer.area, answer.status)) return;
  const requestId = response.getHeader("x-request-id");
  journal[levelOf(answer.status)]({ ...answer, path, ms, requestId }, "answered");
}

/** Counts every answer and writes a line for those that matter. Answers with what ends it. */
export function keepJournal(): () => void {
  const start = (message: unknown) =>
    void started.set((message as { request: IncomingMessage }).request, performance.now());
  subscribe(STARTS, start);
  subscribe(ENDS, finish);
  return () => {
    unsubscribe(STARTS, start);
    unsubscribe(ENDS, finish);
  };
}
