import { type IncomingHttpHeaders, request as send } from "node:http";

export const site = process.env.E2E_BASE_URL ?? "http://localhost:3000";

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

type Asked = {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
  at?: string;
};

/** One request as it is written here, nothing added by a browser or a library, no redirect followed. */
export function ask(
  path: string,
  { method = "GET", headers = {}, body, at = site }: Asked = {},
): Promise<Answer> {
  const { hostname, port } = new URL(at);
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const asked = send(
      { host: hostname, port, path, method, headers: { ...length, ...headers } },
      (answer) => {
        const told = (text: string) =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        let text = "";
        /** A stream has no end: its head is the answer. */
        if (answer.headers["content-type"]?.startsWith("text/event-stream")) {
          told("");
          return answer.destroy();
        }
        answer.setEncoding("utf8").on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => told(text));
        answer.on("error", reject);
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

/** From one of our own pages. */
export const ownPages = { origin: site };

export const json = (value: unknown) => ({
  body: typeof value === "string" ? value : JSON.stringify(value),
  headers: { ...ownPages, "content-type": "application/json" },
});
