import type { Recording } from "@/db/types";

/** The boxes films stand in, so that nothing moves when poster or film arrive; each with its cut of a poster. */
const shapes = [
  { name: "wide", ratio: 16 / 9, crop: "16x9" },
  { name: "old", ratio: 4 / 3, crop: "4x3" },
  { name: "square", ratio: 1, crop: "1x1" },
  { name: "high", ratio: 3 / 4, crop: "3x4" },
  { name: "tall", ratio: 9 / 16, crop: "3x4" },
] as const;

export type RecordingShape = (typeof shapes)[number];

/** The box that is most like a film. */
export function shapeOf({ width, height }: Pick<Recording, "width" | "height">): RecordingShape {
  if (!width || !height) return shapes[0];
  const distance = ({ ratio }: RecordingShape) => Math.abs(Math.log(width / height / ratio));
  return shapes.reduce((best, shape) => (distance(shape) < distance(best) ? shape : best));
}
