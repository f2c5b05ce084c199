/** In the order in which they must be looked for: many browsers name themselves as others too. */
const browsers: [RegExp, string][] = [
  [/Edg(?:A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS|Chromium/, "Chrome"],
  [/Safari/, "Safari"],
];

const systems: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "Mac"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

const nameIn = (table: [RegExp, string][], told: string) =>
  table.find(([pattern]) => pattern.test(told))?.[1] ?? "";

export const isPhone = (told: string) => /iPhone|Android.+Mobile/.test(told);

/** «Firefox · Android»: what people call a browser that calls itself something longer; empty when nobody knows. */
export const deviceName = (told: string) =>
  [nameIn(browsers, told), nameIn(systems, told)].filter((part) => part !== "").join(" · ");
