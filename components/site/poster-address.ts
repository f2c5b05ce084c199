import type { Picture } from "@/db/types";
import type { RecordingShape } from "@/newsroom/body/recording-shape";
import { mediaAddress, widthsOf } from "./media-address";

/** Sharp enough until the film begins. */
const WIDTH = 960;

type Cut = Pick<Picture, "id" | "hash" | "width" | "height" | "focalX" | "focalY">;

/** A picture that stands for a film, cut as the film is. */
export const posterAddress = (picture: Cut, { crop }: Pick<RecordingShape, "crop">): string =>
  mediaAddress(picture, widthsOf(picture, WIDTH, crop).at(-1) ?? 0, "jpg", crop);
