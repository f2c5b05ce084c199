import { ink } from "@/db/seed/pictures/palette";
import { at, circle, ellipse, polygon, rect, shade, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function ballot() {
  return [
    sky([0, "#efe2c6"], [1, "#dcc392"]),
    times(24, (k) =>
      at(
        800,
        470,
        polygon(
          [
            [0, 0],
            [-64, -1400],
            [64, -1400],
          ],
          k % 2 ? "#e6d2a6" : "#d9bd86",
          0.65,
        ),
        1,
        k * 15,
      ),
    ),
    circle(800, 470, 330, ink.red),
    circle(800, 470, 330, ink.oxblood, 0.0),
    shade(0, 830, 1600, 170, [
      [0, "#8d5b3a"],
      [1, "#5b3722"],
    ]),
    ellipse(820, 872, 470, 44, ink.black, 0.28),
    at(
      800,
      250,
      polygon(
        [
          [-170, -150],
          [130, -190],
          [196, 210],
          [-112, 252],
        ],
        ink.cream,
      ) +
        polygon(
          [
            [130, -190],
            [164, -150],
            [196, 210],
            [150, 190],
          ],
          "#dccdae",
        ) +
        times(
          4,
          (k) =>
            rect(-100 + k * 6, -84 + k * 66, 30, 30, "none") +
            stroke(
              `M${-104 + k * 10} ${-90 + k * 62} h34 v34 h-34Z M${-44 + k * 10} ${-74 + k * 62} l130 -16`,
              ink.soft,
              6,
            ),
        ) +
        stroke("M-88 34 l14 22 l40 -56", ink.red, 13),
      1,
      -6,
    ),
    polygon(
      [
        [400, 480],
        [560, 410],
        [1200, 410],
        [1060, 480],
      ],
      "#3c2a24",
    ),
    polygon(
      [
        [640, 452],
        [672, 438],
        [968, 438],
        [942, 452],
      ],
      "#0f0a09",
    ),
    rect(400, 480, 660, 390, ink.soft),
    polygon(
      [
        [1060, 480],
        [1200, 410],
        [1200, 780],
        [1060, 870],
      ],
      "#1b1412",
    ),
    rect(430, 510, 600, 330, "#4f6a78", 0.9),
    polygon(
      [
        [430, 510],
        [700, 510],
        [520, 840],
        [430, 840],
      ],
      "#9fb6bd",
      0.35,
    ),
    times(15, (k) =>
      at(
        490 + ((k * 131) % 470),
        800 - ((k * 47) % 90),
        polygon(
          [
            [-50, -18],
            [44, -30],
            [52, 20],
            [-44, 30],
          ],
          k % 3 ? ink.cream : ink.sand,
        ),
        1,
        ((k * 37) % 70) - 35,
      ),
    ),
    stroke("M430 510 h600 v330 h-600Z", ink.black, 8),
    circle(1130, 640, 26, ink.gold),
    rect(1122, 640, 16, 50, ink.gold),
    at(
      1400,
      866,
      polygon(
        [
          [-90, -16],
          [70, -30],
          [96, 2],
          [-66, 18],
        ],
        ink.cream,
      ) +
        polygon(
          [
            [-70, -40],
            [86, -26],
            [70, 4],
            [-90, -10],
          ],
          ink.sand,
        ),
    ),
    at(
      230,
      880,
      rect(-60, -128, 120, 128, ink.oxblood, 1, 8) +
        rect(-66, -140, 132, 26, ink.black, 1, 6) +
        stroke("M-10 -130 L46 -260", ink.black, 12),
    ),
  ].join("");
}
