import { answerNewsSitemap } from "@/app/_edge/answer-sitemap";

export const GET = (request: Request) => answerNewsSitemap(request);
