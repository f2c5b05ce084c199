import { type Crop, cropRatios } from "@/components/site/media-address";

type Framed = { width: number; height: number; focalX: number; focalY: number };

/** Where `object-position` has to put a picture so that it shows what the crop of this shape will. */
export function cropPlace({ width, height, focalX, focalY }: Framed, crop: Crop): string {
  const ratio = cropRatios[crop];
  const across = Math.min(width, height * ratio);
  const down = Math.min(height, width / ratio);
  return `${share(focalX * width - across / 2, width - across)} ${share(focalY * height - down / 2, height - down)}`;
}

function share(start: number, room: number): string {
  if (room < 1) return "50%";
  return `${((Math.min(Math.max(start, 0), room) / room) * 100).toFixed(2)}%`;
}
