import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { fetchOutside, type Reason } from "./fetch-outside";

/** A server of a stranger's on this machine; only a test may let anything reach it. */
async function aStranger(answer: RequestListener) {
  const asked: { path: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? "", headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const wish = { most: 1_000, deadlineMs: 2_000, accept: "image/jpeg" };
const toAnywhere = { ...wish, allows: () => true };

const reasonOf = (asking: Promise<unknown>) =>
  asking.then(
    () => "fetched",
    ({ reason }: { reason: Reason }) => reason,
  );

describe("what lies at an address", () => {
  it("is given as it is, with the address it was found at", async () => {
    const { url, asked } = await aStranger((_, response) => response.end("bytes"));
    const { bytes, found } = await fetchOutside(`${url}/a/picture.jpg`, toAnywhere);
    expect([bytes.toString(), found.pathname]).toEqual(["bytes", "/a/picture.jpg"]);
    expect(asked[0]?.headers).toMatchObject({ accept: "image/jpeg", "accept-encoding": "identity" });
    expect(Object.keys(asked[0]?.headers ?? {}).toSorted()).toEqual(
      ["accept", "accept-encoding", "connection", "host", "user-agent"].toSorted(),
    );
  });

  it("is looked for where the server says it is now", async () => {
    const { url } = await aStranger((request, response) =>
      request.url === "/old"
        ? response.writeHead(301, { location: "/new.jpg" }).end()
        : response.end(`at ${request.url}`),
    );
    expect((await fetchOutside(`${url}/old`, toAnywhere)).bytes.toString()).toBe("at /new.jpg");
  });

  it.each([
    [404, "status"],
    [500, "status"],
    [206, "status"],
    [401, "status"],
  ])("is nothing when the answer is %i", async (status, reason) => {
    const { url } = await aStranger((_, response) => response.writeHead(status).end("no"));
    expect(await reasonOf(fetchOutside(url, toAnywhere))).toBe(reason);
  });
});

describe("an address that leads inside", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.0.0.1.:80/",
    "http://①②⑦.0.0.1/",
    "http://0/",
    "http://localhost/",
    "http://10.0.0.8/",
    "http://192.168.0.1/",
    "http://172.20.1.1/",
    "http://100.64.1.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::a00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:7f00:1::]/",
    "http://[fe80::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
  ])("is not asked: %s", async (address) => {
    expect(await reasonOf(fetchOutside(address, wish))).toBe("inside");
  });

  it("is not asked either when somebody redirects to it", async () => {
    const inner = await aStranger((_, response) => response.end("secret"));
    const outer = await aStranger((_, response) => response.writeHead(302, { location: inner.url }).end());
    let resolved = 0;
    const once = { ...wish, allows: () => resolved++ === 0 };
    expect(await reasonOf(fetchOutside(outer.url, once))).toBe("inside");
    expect(inner.asked).toEqual([]);
  });
});

describe("what is no address of the web", () => {
  it.each([
    "",
    "picture.jpg",
    "//127.0.0.1/x",
    "file:///etc/passwd",
    "ftp://127.0.0.1/x",
    "gopher://127.0.0.1:25/x",
    "data:image/png;base64,AAAA",
    "javascript:alert(1)",
    "http://name:word@127.0.0.1/",
    "http://name@127.0.0.1/",
    "http://127.0.0.1:99999/",
    "http://[::1/",
    `http://127.0.0.1/${"a".repeat(3_000)}`,
  ])("is refused: «%s»", async (address) => {
    expect(await reasonOf(fetchOutside(address, toAnywhere))).toBe("address");
  });

  it.each(["file:///etc/passwd", "ftp://127.0.0.1/", "data:text/plain,x", "http://a:b@127.0.0.1/"])(
    "is refused as a redirect: %s",
    async (location) => {
      const { url } = await aStranger((_, response) => response.writeHead(302, { location }).end());
      expect(await reasonOf(fetchOutside(url, toAnywhere))).toBe("address");
    },
  );
});

describe("a server that means no good", () => {
  it("leads nobody round in circles", async () => {
    const { url, asked } = await aStranger((_, response) =>
      response.writeHead(302, { location: "/again" }).end(),
    );
    expect(await reasonOf(fetchOutside(url, toAnywhere))).toBe("redirects");
    expect(asked).toHaveLength(5);
  });

  it("is not read further than what was wished for, whether it says how much it sends or not", async () => {
    const said = await aStranger((_, response) => response.writeHead(200, { "content-length": 5_000 }).end());
    expect(await reasonOf(fetchOutside(said.url, toAnywhere))).toBe("size");
    const endless = await aStranger((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(500)));
      };
      response.on("drain", pour);
      pour();
    });
    expect(await reasonOf(fetchOutside(endless.url, toAnywhere))).toBe("size");
  });

  it("does not hold anybody who waits, before its answer, in it, or from redirect to redirect", async () => {
    const hasty = { ...toAnywhere, deadlineMs: 150 };
    const silent = await aStranger(() => {});
    expect(await reasonOf(fetchOutside(silent.url, hasty))).toBe("silence");
    const dripping = await aStranger((_, response) => response.write("a"));
    expect(await reasonOf(fetchOutside(dripping.url, hasty))).toBe("silence");
  });

  it("that stops in the middle has sent nothing", async () => {
    const { url } = await aStranger((_, response) => {
      response.writeHead(200, { "content-length": 100 });
      response.write("half", () => response.destroy());
    });
    expect(await reasonOf(fetchOutside(url, toAnywhere))).toBe("silence");
  });

  it("that speaks no HTTP, or is not there, has sent nothing", async () => {
    const { url } = await aStranger((request, response) => {
      response.detachSocket(request.socket);
      request.socket.end("SSH-2.0-OpenSSH\r\n");
    });
    expect(await reasonOf(fetchOutside(url, toAnywhere))).toBe("silence");
    expect(await reasonOf(fetchOutside("http://127.0.0.1:9/", toAnywhere))).toBe("silence");
  });
});
