import { houseText } from "@/app/_edge/answer-house-text";
import { printManifest } from "@/newsroom/feeds/manifest";

export const GET = houseText("application/manifest+json; charset=utf-8", ({ house, sections }) =>
  printManifest(house, sections),
);
