import { answerCard } from "@/app/_edge/answer-card";

export async function GET(request: Request, { params }: { params: Promise<{ of: string; name: string }> }) {
  const { of, name } = await params;
  return answerCard(request, of, name);
}
