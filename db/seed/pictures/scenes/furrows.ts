import { polygon, times } from "@/db/seed/pictures/shapes";

/** Furrows that meet at one point of the horizon. */
export const furrows = (x: number, horizon: number, count: number, color: string, alpha: number) =>
  times(count, (k) => {
    const bottom = -2400 + (k * 6400) / count;
    const wide = 6400 / count / 2;
    return polygon(
      [
        [x - 1, horizon],
        [x + 1, horizon],
        [bottom + wide, 1000],
        [bottom, 1000],
      ],
      color,
      alpha,
    );
  });
