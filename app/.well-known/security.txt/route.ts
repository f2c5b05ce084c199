import { houseText } from "@/app/_edge/answer-house-text";
import { printSecurity } from "@/newsroom/feeds/security-txt";

export const GET = houseText("text/plain; charset=utf-8", ({ house, discovery, home, now }) =>
  printSecurity(house, discovery, { home, now }),
);
