/** The shapes a place on a page may ask for; the whole picture has none. */
export const crops = { "16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1, "3x4": 3 / 4 } as const;
export type Crop = keyof typeof crops;

export const isCrop = (name: string): name is Crop => Object.hasOwn(crops, name);

/** A focal point as it stands in an address: «5040» is the middle across, two fifths down. */
export const focalMark = ({ focalX, focalY }: { focalX: number; focalY: number }) =>
  [focalX, focalY]
    .map((share) => String(Math.min(99, Math.max(0, Math.round(share * 100)))).padStart(2, "0"))
    .join("");
