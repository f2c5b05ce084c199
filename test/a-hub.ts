import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Asked = { path: string; headers: IncomingHttpHeaders; body: string };
export type Answer = { status: number; headers?: Record<string, string>; body?: string };
/** What a server of somebody outside does: answer, say nothing for ever, or cut the line. */
export type Reaction = Answer | "hang" | "cut";

/** A server outside: what it was asked, and how it reacts to each request. */
export async function aHub(react: (asked: Asked) => Reaction = () => ({ status: 204 })) {
  const asked: Asked[] = [];
  const open = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    open.add(response);
    let body = "";
    for await (const piece of request.setEncoding("utf8")) body += piece;
    const one = { path: request.url ?? "", headers: request.headers, body };
    asked.push(one);
    const reaction = react(one);
    if (reaction === "hang") return;
    if (reaction === "cut") return void response.destroy();
    response.writeHead(reaction.status, reaction.headers).end(reaction.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    for (const response of open) response.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}
