import { answerPicture } from "@/app/_edge/answer-picture";
import { readDeskPicture } from "@/app/_edge/desk-pictures";
import { readPreviewPicture } from "@/app/_edge/preview-pictures";
import { readPublicPicture } from "@/app/_edge/public-pictures";

const readHidden = async (id: number) => (await readDeskPicture(id)) ?? (await readPreviewPicture(id));

/** A picture in one of its widths and formats: a public one for everybody, any other for the desk and its guests. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; rendition: string }> },
) {
  const asked = await params;
  const open = await answerPicture(request, asked, readPublicPicture, "public, max-age=31536000, immutable");
  if (open.status !== 404) return open;
  return answerPicture(request, asked, readHidden, "private, max-age=600");
}
