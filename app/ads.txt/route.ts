import { houseText } from "@/app/_edge/answer-house-text";
import { printAds } from "@/newsroom/feeds/ads";

export const GET = houseText("text/plain; charset=utf-8", ({ discovery }) => printAds(discovery));
