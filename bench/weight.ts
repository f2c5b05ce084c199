import { get } from "node:http";
import { tell } from "./figures";

/** What a browser asks for when it opens the page: HTML, style, faces, script, mark; each as it travels. */
export async function measureWeight(address: string, path: string): Promise<void> {
  const html = await (await fetch(address + path)).text();
  const files = [...html.matchAll(/<(?:link|script)\b[^>]*?\b(?:href|src)="(\/[^"]+)"[^>]*>/g)]
    .filter(([tag]) => /rel="(?:stylesheet|preload|icon)"|<script/.test(tag))
    .map(([, file]) => file ?? "");
  const assets = [...new Set(files)];
  const page = await bytesOf(address + path);
  let bytes = page;
  for (const file of assets) bytes += await bytesOf(address + file);
  const script = assets.find((file) => file.startsWith("/reader.js"));
  tell(
    "article without picture, cold",
    `${kB(bytes)} in ${assets.length + 1} requests`,
    "≤ 90 kB, ≤ 8 requests",
  );
  tell("its HTML, compressed", kB(page), "≤ 12 kB");
  tell("own script, compressed", script ? kB(await bytesOf(address + script)) : "none", "≤ 8 kB");
}

const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

/** Header and body, gzipped as every browser accepts it. */
function bytesOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      const head = answer.rawHeaders.reduce((sum, part) => sum + part.length + 2, 17);
      let body = 0;
      answer.on("data", (chunk: Buffer) => {
        body += chunk.length;
      });
      answer.on("end", () => resolve(head + body));
    }).on("error", reject);
  });
}
