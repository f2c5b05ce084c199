import { listFeed } from "@/app/_edge/answer-feed";

export const GET = listFeed("section", "rss");
