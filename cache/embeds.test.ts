import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { embedPlaces } from "@/newsroom/body/embed-address";
import type { providers } from "@/newsroom/body/embed-providers";

const { readerHeaders } = createRequire(import.meta.url)("./reader-headers.cjs");

const ids = {
  youtube: "dQw4w9WgXcQ",
  x: "20",
  facebook: "almasalla/posts/123",
  telegram: "almasalla/1",
  instagram: "p/CJD5bFMBt8S",
  tiktok: "6718335390845095173",
  vimeo: "76979871",
} satisfies Record<keyof typeof providers, string>;

it("frames on readers' pages come from the embeds' own hosts and from nowhere else", () => {
  const policy: string = readerHeaders(200, true)["content-security-policy"];
  const allowed = /frame-src ([^;]+)/.exec(policy)?.[1]?.split(" ");
  const needed = Object.entries(ids).map(
    ([provider, id]) => new URL(embedPlaces(provider, id)?.frame ?? "").origin,
  );
  expect(allowed?.sort()).toEqual([...new Set(needed)].sort());
});
