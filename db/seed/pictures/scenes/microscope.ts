import { ink } from "@/db/seed/pictures/palette";
import { at, circle, clip, path, rect, shade, sky, stroke, times } from "@/db/seed/pictures/shapes";

export function microscope() {
  const flask = (x: number, h: number, fill: string) =>
    clip(
      path(
        `M${x - 18} ${812 - h} H${x + 18} V${812 - h * 0.6} L${x + 74} 812 H${x - 74} L${x - 18} ${812 - h * 0.6}Z`,
        "#fff",
      ),
      rect(x - 90, 812 - h, 180, h, "#e8efe6", 0.55) + rect(x - 90, 812 - h * 0.36, 180, h, fill),
    ) +
    stroke(
      `M${x - 18} ${812 - h} V${812 - h * 0.6} L${x - 74} 812 H${x + 74} L${x + 18} ${812 - h * 0.6} V${812 - h} M${x - 28} ${812 - h} H${x + 28}`,
      ink.soft,
      6,
    );
  return [
    sky([0, "#c6b68e"], [1, "#a89262"]),
    circle(800, 430, 400, "#efe3c2"),
    circle(800, 430, 362, "#dfe6cf"),
    clip(
      circle(800, 430, 362, "#fff"),
      [
        shade(400, 60, 800, 760, [
          [0, "#b9d0c4"],
          [0.7, "#f3ebc8"],
        ]),
        circle(930, 250, 60, "#fff8de"),
        times(9, (k) =>
          at(
            480 + k * 82,
            800,
            stroke("M0 0 V-180", ink.leaf, 10) +
              times(7, (c) =>
                path("M0 -180 Q-46 -230 -90 -180 Q-40 -210 0 -176Z", k % 2 ? ink.palm : ink.leaf).replace(
                  "<path",
                  `<path transform="rotate(${c * 30} 0 -180)"`,
                ),
              ),
            0.7 + ((k * 3) % 4) * 0.12,
          ),
        ),
      ].join(""),
    ),
    stroke("M800 68 V792 M438 430 H1162", "#efe3c2", 16),
    shade(0, 812, 1600, 188, [
      [0, "#6a4129"],
      [1, "#3c2418"],
    ]),
    rect(0, 806, 1600, 14, "#8b5a38"),
    at(
      860,
      812,
      [
        rect(-190, -36, 360, 36, ink.black, 1, 10),
        stroke("M96 -30 C250 -150 240 -380 60 -470", ink.black, 46),
        rect(-150, -190, 250, 26, ink.soft, 1, 6),
        rect(-70, -214, 96, 12, ink.cream),
        circle(-22, -214, 12, ink.red),
        at(
          20,
          -430,
          rect(-38, -130, 76, 210, ink.soft, 1, 8) +
            rect(-30, -206, 60, 80, ink.black, 1, 6) +
            rect(-40, -224, 80, 24, ink.gold, 1, 6) +
            rect(-26, 80, 52, 66, ink.black) +
            rect(-16, 146, 32, 40, ink.gold),
          1,
          18,
        ),
        circle(188, -250, 38, ink.gold),
        circle(188, -250, 20, ink.clay),
        circle(-40, -100, 26, ink.soft),
      ].join(""),
    ),
    flask(300, 280, ink.red),
    flask(470, 200, ink.palm),
    flask(1330, 320, ink.gold),
    times(4, (k) => circle(300 + ((k * 23) % 40) - 18, 770 - k * 16, 6, ink.cream, 0.6)),
    at(1180, 806, rect(-10, -24, 190, 24, ink.cream, 1, 3) + rect(10, -46, 150, 22, ink.oxblood, 1, 3)),
  ].join("");
}
