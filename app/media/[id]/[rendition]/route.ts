import { answerPicture } from "@/app/_edge/answer-picture";
import { answerRecording, isRecordingName } from "@/app/_edge/answer-recording";
import { readDeskPicture } from "@/app/_edge/desk-pictures";
import { readPreviewPicture } from "@/app/_edge/preview-pictures";
import { readPublicPicture } from "@/app/_edge/public-pictures";
import { readHiddenRecording, readPublicRecording } from "@/app/_edge/recordings";

const readHidden = async (id: number) => (await readDeskPicture(id)) ?? (await readPreviewPicture(id));

const OPEN = "public, max-age=31536000, immutable";
const HIDDEN = "private, max-age=600";

/**
 * A picture in one of its widths and formats, or a recording: a public one for everybody, any other for the desk and
 * its guests.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; rendition: string }> },
) {
  const { id, rendition } = await params;
  if (isRecordingName(rendition)) {
    const asked = { id, name: rendition };
    const open = await answerRecording(request, asked, readPublicRecording, OPEN);
    return open.status === 404 ? answerRecording(request, asked, readHiddenRecording, HIDDEN) : open;
  }
  const asked = { id, rendition };
  const open = await answerPicture(request, asked, readPublicPicture, OPEN);
  return open.status === 404 ? answerPicture(request, asked, readHidden, HIDDEN) : open;
}
