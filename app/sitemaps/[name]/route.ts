import { answerSitemap } from "@/app/_edge/answer-sitemap";

export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }) {
  const [, name = ""] = /^([\d-]{7}|site)\.xml$/.exec((await params).name) ?? [];
  return answerSitemap(request, name);
}
