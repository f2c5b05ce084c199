import { figure } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { at, circle, ellipse, glow, polygon, rect, stroke, times } from "@/db/seed/pictures/shapes";

export function clinic() {
  const frame = (k: number) => {
    const d = 0.84 ** k;
    return { l: 800 - 860 * d, r: 800 + 860 * d, t: 430 - 470 * d, b: 480 + 620 * d };
  };
  const doors = times(6, (k) => {
    const near = frame(k);
    const far = frame(k + 0.62);
    const top = (edge: ReturnType<typeof frame>) => edge.t + (edge.b - edge.t) * 0.26;
    const left = polygon(
      [
        [near.l, top(near)],
        [far.l, top(far)],
        [far.l, far.b],
        [near.l, near.b],
      ],
      k % 2 ? "#3f6a62" : "#4b7a70",
    );
    const right = polygon(
      [
        [near.r, top(near)],
        [far.r, top(far)],
        [far.r, far.b],
        [near.r, near.b],
      ],
      k % 2 ? "#3f6a62" : "#4b7a70",
    );
    const pane = (side: "l" | "r") =>
      polygon(
        [
          [near[side] * 0.72 + far[side] * 0.28, top(near) + 60 * 0.84 ** k],
          [near[side] * 0.3 + far[side] * 0.7, top(far) + 56 * 0.84 ** k],
          [near[side] * 0.3 + far[side] * 0.7, top(far) + 200 * 0.84 ** k],
          [near[side] * 0.72 + far[side] * 0.28, top(near) + 214 * 0.84 ** k],
        ],
        k === 2 && side === "r" ? ink.gold : "#bfe0d0",
        0.9,
      );
    return left + right + pane("l") + pane("r");
  });
  const lamps = times(9, (k) => {
    const near = frame(k + 0.1);
    const far = frame(k + 0.5);
    const w = (edge: ReturnType<typeof frame>) => (edge.r - edge.l) * 0.07;
    return (
      polygon(
        [
          [800 - w(near), near.t + 4],
          [800 + w(near), near.t + 4],
          [800 + w(far), far.t + 4],
          [800 - w(far), far.t + 4],
        ],
        "#f6fff2",
      ) +
      polygon(
        [
          [800 - w(near) * 1.4, near.b],
          [800 + w(near) * 1.4, near.b],
          [800 + w(far) * 1.4, far.b],
          [800 - w(far) * 1.4, far.b],
        ],
        "#e9fbe8",
        0.42,
      )
    );
  });
  const end = frame(9);
  return [
    rect(0, 0, 1600, 1000, "#cfe0d2"),
    polygon(
      [
        [-60, -40],
        [1660, -40],
        [end.r, end.t],
        [end.l, end.t],
      ],
      "#e4efe2",
    ),
    polygon(
      [
        [-60, -40],
        [end.l, end.t],
        [end.l, end.b],
        [-60, 1100],
      ],
      "#8fb3a5",
    ),
    polygon(
      [
        [1660, -40],
        [end.r, end.t],
        [end.r, end.b],
        [1660, 1100],
      ],
      "#7ea596",
    ),
    polygon(
      [
        [-60, 1100],
        [1660, 1100],
        [end.r, end.b],
        [end.l, end.b],
      ],
      "#5f8a7f",
    ),
    doors,
    lamps,
    rect(end.l, end.t, end.r - end.l, end.b - end.t, "#f4fbe9"),
    glow(800, 470, 420, "#f7ffe6", 0.8),
    figure(742, 720, 230, "#f7f7ef"),
    figure(842, 690, 190, "#2e4f49"),
    circle(742, 518, 24, "#7a4a35"),
    at(
      1120,
      900,
      rect(-150, -150, 300, 26, "#eef5ec", 1, 8) +
        rect(-150, -176, 74, 30, ink.cream, 1, 10) +
        stroke("M-136 -122 V-20 M136 -122 V-20 M-136 -60 H136", "#2e4f49", 9) +
        circle(-136, -10, 15, ink.black) +
        circle(136, -10, 15, ink.black) +
        rect(-70, -164, 216, 22, ink.red, 0.9, 6),
    ),
    ellipse(1120, 902, 190, 16, ink.black, 0.25),
  ].join("");
}
