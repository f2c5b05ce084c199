import { expect, test } from "vitest";
import { deviceName, isPhone } from "./device-name";

const chromeOnAndroid =
  "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36";
const safariOnPhone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

test.for([
  [chromeOnAndroid, "Chrome · Android"],
  [safariOnPhone, "Safari · iPhone"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox · Windows"],
  [`${chromeOnAndroid} EdgA/130.0`, "Edge · Android"],
  ["curl/8.5", ""],
  ["", ""],
] as const)("«%s» is called «%s»", ([told, name]) => {
  expect(deviceName(told)).toBe(name);
});

test("a phone is drawn as one", () => {
  expect(isPhone(chromeOnAndroid)).toBe(true);
  expect(isPhone(safariOnPhone)).toBe(true);
  expect(isPhone("Mozilla/5.0 (X11; Linux x86_64) Firefox/132.0")).toBe(false);
});
