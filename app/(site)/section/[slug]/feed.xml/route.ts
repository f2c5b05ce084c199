import { answerFeed } from "@/app/_edge/answer-feed";
import { decodeParam } from "@/newsroom/arabic/safe-path";

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return answerFeed(request, { area: "section", slug: decodeParam((await params).slug) }, "rss");
}
