import { answerSitemap } from "@/app/_edge/answer-sitemap";

export const GET = (request: Request) => answerSitemap(request, null);
