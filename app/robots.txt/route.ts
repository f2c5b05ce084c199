import { houseText } from "@/app/_edge/answer-house-text";
import { printRobots } from "@/newsroom/feeds/robots";

export const GET = houseText("text/plain; charset=utf-8", ({ discovery, home }) =>
  printRobots(discovery, home),
);
