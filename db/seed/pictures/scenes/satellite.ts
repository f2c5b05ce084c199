import { ink } from "@/db/seed/pictures/palette";
import {
  at,
  circle,
  clip,
  ellipse,
  glow,
  path,
  polygon,
  rect,
  shade,
  sky,
  stars,
  stroke,
  times,
} from "@/db/seed/pictures/shapes";

export function satellite() {
  const wing = times(
    3,
    (k) =>
      rect(92 + k * 132, -78, 124, 156, "#20386b") +
      times(3, (c) => stroke(`M${92 + k * 132} ${-39 + c * 39} h124`, ink.river, 2, 0.7)) +
      stroke(`M${154 + k * 132} -78 v156`, ink.river, 2, 0.7),
  );
  const body =
    stroke("M70 0 H92 M-70 0 H-92", ink.sand, 10) +
    wing +
    `<g transform="scale(-1 1)">${wing}</g>` +
    rect(-74, -104, 148, 208, ink.sand) +
    rect(-74, -104, 50, 208, "#a88f66") +
    rect(-40, -70, 90, 60, ink.red) +
    circle(6, 52, 32, ink.black) +
    circle(6, 52, 20, ink.deep) +
    circle(-2, 44, 7, ink.cream) +
    stroke("M0 -104 V-176 M-30 -150 Q0 -206 30 -150", ink.cream, 6) +
    stroke("M-60 104 L-110 190 M60 104 L110 190", ink.sand, 5);
  return [
    sky([0, "#070a18"], [0.6, "#141b3a"], [1, "#28345f"]),
    stars(161, 260, 900),
    `<ellipse cx="800" cy="1500" rx="1560" ry="1240" fill="none" stroke="${ink.river}" stroke-width="2.5" stroke-dasharray="3 15" opacity=".6"/>`,
    glow(800, 1760, 1240, "#8fc0cc", 0.9),
    clip(
      circle(800, 1760, 1080, "#fff"),
      [
        circle(800, 1760, 1080, ink.deep),
        path(
          "M470 660 Q430 780 560 860 Q640 920 600 1100 H1180 Q1120 960 1240 880 Q1330 800 1180 660Z",
          "#b98f5c",
        ),
        path(
          "M560 690 Q640 780 900 820 Q1020 860 1010 1010 H1240 Q1240 860 1100 800 Q960 760 980 690Z",
          "#cfa671",
        ),
        stroke("M640 690 Q720 800 860 850 Q960 890 980 1000", ink.river, 9),
        stroke("M930 690 Q900 790 980 850 Q1010 900 985 1000", ink.river, 9),
        stroke("M870 850 q60 30 100 90", ink.palm, 26, 0.8),
        times(7, (k) => ellipse(120 + k * 240, 800 + ((k * 61) % 130), 170, 15, ink.cream, 0.35)),
        shade(0, 640, 1600, 400, [
          [0, "#bfe2e6", 0.5],
          [0.2, "#bfe2e6", 0],
          [1, ink.night, 0.75],
        ]),
      ].join(""),
    ),
    polygon(
      [
        [690, 480],
        [716, 500],
        [980, 800],
        [760, 830],
      ],
      ink.ember,
      0.2,
    ),
    at(640, 380, body, 1.12, -16),
    glow(330, 180, 60, ink.cream, 0.7),
    circle(1380, 170, 40, ink.cream, 0.9),
    circle(1392, 162, 34, "#0d122a"),
  ].join("");
}
