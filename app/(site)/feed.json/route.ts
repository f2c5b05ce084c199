import { answerFeed } from "@/app/_edge/answer-feed";

export const GET = (request: Request) => answerFeed(request, { area: "site" }, "json");
