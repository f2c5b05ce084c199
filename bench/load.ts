import { spawnSync } from "node:child_process";
import { connect } from "node:net";

/** As the Measures ask. */
const CONNECTIONS = 8;
const SECONDS = 6;

type Asked = { port: number; path: string; encoding: string };

/** Requests per second over eight connections: by wrk where it is installed, otherwise by ourselves. */
export async function requestsPerSecond(asked: Asked): Promise<number> {
  return byWrk(asked) ?? (await byOurselves(asked));
}

function byWrk({ port, path, encoding }: Asked): number | null {
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`, "-H", `Accept-Encoding: ${encoding}`];
  const { stdout, status } = spawnSync("wrk", [...args, `http://127.0.0.1:${port}${path}`], {
    encoding: "utf8",
  });
  if (status !== 0) return null;
  if (/Non-2xx/.test(stdout)) throw new Error(`answers other than 200:\n${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

async function byOurselves({ port, path, encoding }: Asked): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept-Encoding: ${encoding}\r\n\r\n`;
  const until = Date.now() + SECONDS * 1_000;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => oneConnection(port, request, until)),
  );
  return counts.reduce((sum, count) => sum + count, 0) / SECONDS;
}

/** One keep-alive connection, the next request as soon as the last answer is complete. */
function oneConnection(port: number, request: string, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let answers = 0;
    let missing = 0;
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      missing = missing > 0 ? missing - chunk.length : restOf(chunk);
      if (missing > 0) return;
      answers += 1;
      if (Date.now() < until) return socket.write(request);
      socket.destroy();
      resolve(answers);
    });
  });
}

/** How many bytes of the answer that begins in this chunk are still to come. */
function restOf(chunk: Buffer): number {
  const head = chunk.subarray(0, chunk.indexOf("\r\n\r\n")).toString("latin1");
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
  return head.length + 4 + length - chunk.length;
}
