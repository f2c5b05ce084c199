import { answerOembed } from "@/app/_edge/answer-oembed";

export const GET = (request: Request) => answerOembed(request);
