import { answerPicture } from "@/app/_edge/answer-picture";
import { readPublicPicture } from "@/app/_edge/public-pictures";

/** A public picture in one of its widths and formats. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; rendition: string }> },
) {
  const { id, rendition } = await params;
  return answerPicture(request, { id, rendition }, readPublicPicture, "public, max-age=31536000, immutable");
}
