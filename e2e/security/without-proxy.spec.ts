import { expect, test } from "@playwright/test";
import { ask } from "./ask";
import { deskDoors, isPage } from "./doors";
import { sessionOf } from "./session-of";
import { instanceWithoutProxy } from "./without-proxy";

let instance: Awaited<ReturnType<typeof instanceWithoutProxy>>;

test.beforeAll(async () => {
  instance = await instanceWithoutProxy();
});
test.afterAll(() => instance?.stop());

test("the proxy is really out: nothing gives the desk's pages their nonce", async () => {
  const { headers } = await ask("/sign-in", { at: instance.address });
  expect(headers["content-security-policy"]).not.toContain("nonce-");
});

/** Refused: sent to sign in, told so, or nothing at all; never what stands behind the door. */
const REFUSALS = [303, 307, 401, 404];

test("without the proxy a stranger comes through no door either", async () => {
  const opened: string[] = [];
  for (const door of deskDoors) {
    const headers = { origin: instance.address, "content-type": "application/json" };
    const body = door.method === "GET" ? undefined : "{}";
    const { status, text } = await ask(door.path, {
      at: instance.address,
      method: door.method,
      headers,
      body,
    });
    const shows = isPage(door) && /كل الأخبار|غرفة الأخبار<\/h1>/.test(text);
    const isSentAway =
      REFUSALS.includes(status) ||
      (status === 200 && isPage(door) && /NEXT_REDIRECT;[a-z]+;\/sign-in/.test(text));
    if (!isSentAway || shows) opened.push(`${door.name}: ${status}`);
  }
  expect(opened).toEqual([]);
});

test("without the proxy مريم finds no story, and نور none of the others'", async () => {
  for (const who of ["maryam", "noor"] as const) {
    const cookie = await sessionOf(who);
    for (const path of ["/desk/style", "/desk/front", "/desk/admin/outlets"]) {
      const { status, text } = await ask(path, { at: instance.address, headers: { cookie } });
      if (who === "maryam" && path === "/desk/admin/outlets") continue;
      expect(status === 404 || /NEXT_HTTP_ERROR_FALLBACK;404/.test(text), `${who} ${path} ${status}`).toBe(
        true,
      );
    }
  }
});
