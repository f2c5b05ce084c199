import { createServer, get, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";

const { guard } = createRequire(import.meta.url)("./broken.cjs");

type Answer = { status: number | undefined; headers: NodeJS.Dict<string | string[]>; text: string };

/** What leaves when the page's maker does this to a guarded answer. */
async function answered(make: (response: ServerResponse) => void): Promise<Answer> {
  const server = createServer((_, response) => {
    const { end } = response;
    const answerBroken = guard(response);
    response.end = ((...given: Parameters<typeof end>) =>
      answerBroken(end) ? response : end.apply(response, given)) as typeof end;
    make(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port }, (answer) => {
        let text = "";
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
      }).on("error", reject);
    });
  } finally {
    server.close();
  }
}

const failed = (response: ServerResponse) => {
  response.statusCode = 500;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("content-encoding", "gzip");
};

describe("a page that could not be made", () => {
  it.each<[string, (response: ServerResponse) => void]>([
    ["at once", (response) => response.end("<html id=__next_error__>")],
    [
      "in pieces",
      (response) => {
        response.write("<html ");
        response.write("id=__next_error__>");
        response.end();
      },
    ],
    [
      "behind a head",
      (response) => {
        response.writeHead(500);
        response.end("<html id=__next_error__>");
      },
    ],
  ])("is the house's, however Next says it: %s", async (_, make) => {
    const { status, headers, text } = await answered((response) => {
      failed(response);
      make(response);
    });
    expect(status).toBe(500);
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain("حدث خلل عندنا");
    expect(text).not.toMatch(/__next_error__|<script|<style/);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-encoding"]).toBeUndefined();
  });

  it("leaves every other answer as it is", async () => {
    const page = await answered((response) => {
      response.setHeader("content-type", "text/html");
      response.write("نص");
      response.end("!");
    });
    expect(page).toMatchObject({ status: 200, text: "نص!" });
    const feed = await answered((response) => {
      response.writeHead(500, { "content-type": "application/xml" });
      response.end("<x/>");
    });
    expect(feed.status).toBe(500);
  });
});
