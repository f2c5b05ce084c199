import { houseText } from "@/app/_edge/answer-house-text";
import { printOpenSearch } from "@/newsroom/feeds/open-search";

export const GET = houseText("application/opensearchdescription+xml; charset=utf-8", ({ house, home }) =>
  printOpenSearch(house, home),
);
