import { obelisk } from "@/db/seed/pictures/motifs";
import { ink } from "@/db/seed/pictures/palette";
import { at, circle, ellipse, glow, path, polygon, rect, stroke, times } from "@/db/seed/pictures/shapes";

type Look = { ground: string; ring: string; skin: string; shade: string; coat: string; shirt: string };

const frame = ({ ground, ring }: Look) =>
  rect(0, 0, 600, 600, ground) + circle(300, 330, 236, ring) + circle(300, 330, 236, ink.cream, 0.1);

const bust = ({ skin, shade, coat, shirt }: Look) =>
  path("M60 620 Q70 476 220 452 H380 Q530 476 540 620Z", coat) +
  polygon(
    [
      [232, 450],
      [300, 560],
      [368, 450],
    ],
    shirt,
  ) +
  path("M252 350 H348 V452 Q300 500 252 452Z", shade) +
  ellipse(300, 276, 88, 112, skin) +
  path("M300 164 A88 112 0 0 1 300 388 Q330 340 330 276 T300 164Z", shade, 0.45);

const looks = {
  zainab: {
    ground: "#e4cfa4",
    ring: "#c98a5f",
    skin: "#d9a27c",
    shade: "#b97f5c",
    coat: ink.soft,
    shirt: ink.oxblood,
  },
  ali: {
    ground: "#b9c4c2",
    ring: ink.deep,
    skin: "#c98f67",
    shade: "#a8704c",
    coat: "#2b3a44",
    shirt: ink.cream,
  },
  salma: {
    ground: "#d9b9a0",
    ring: ink.red,
    skin: "#e0b08a",
    shade: "#c08b66",
    coat: ink.black,
    shirt: ink.cream,
  },
  noor: {
    ground: "#cfd2b2",
    ring: ink.leaf,
    skin: "#bd8259",
    shade: "#996340",
    coat: ink.clay,
    shirt: ink.sand,
  },
  thamer: {
    ground: "#d8c7a6",
    ring: "#8a6b4a",
    skin: "#cf9a73",
    shade: "#ad7851",
    coat: "#5b4a3c",
    shirt: "#d9dfdf",
  },
  layan: {
    ground: "#c3bcd0",
    ring: ink.dusk,
    skin: "#e2b491",
    shade: "#c48e69",
    coat: ink.red,
    shirt: ink.cream,
  },
} satisfies Record<string, Look>;

const zainab = () =>
  frame(looks.zainab) +
  path("M60 620 Q70 476 220 452 H380 Q530 476 540 620Z", looks.zainab.coat) +
  path(
    "M300 116 C150 116 156 270 176 360 C186 440 176 500 150 540 Q300 640 450 540 C424 500 414 440 424 360 C444 270 450 116 300 116Z",
    ink.oxblood,
  ) +
  ellipse(300, 286, 80, 108, looks.zainab.skin) +
  path("M300 178 A80 108 0 0 1 300 394 Q330 340 330 286 T300 178Z", looks.zainab.shade, 0.45) +
  path("M216 300 Q220 180 300 170 Q380 180 384 300 Q372 214 300 204 Q228 214 216 300Z", ink.red) +
  path("M196 400 Q300 500 404 400 Q400 470 330 500 Q250 520 160 530 Q190 470 196 400Z", ink.red);

const ali = () =>
  frame(looks.ali) +
  bust(looks.ali) +
  path(
    "M206 260 Q196 150 300 146 Q404 150 394 260 Q384 206 356 196 Q300 214 246 194 Q216 206 206 260Z",
    "#1d1613",
  ) +
  path(
    "M212 280 Q222 400 300 404 Q378 400 388 280 Q380 336 346 336 Q300 322 254 336 Q220 336 212 280Z",
    "#1d1613",
  ) +
  path("M268 352 Q300 366 332 352 Q300 346 268 352Z", looks.ali.shade) +
  polygon(
    [
      [232, 450],
      [300, 560],
      [196, 470],
    ],
    "#1c2830",
  ) +
  polygon(
    [
      [368, 450],
      [300, 560],
      [404, 470],
    ],
    "#1c2830",
  );

const salma = () =>
  frame(looks.salma) +
  path(
    "M300 132 C170 132 166 270 172 372 Q180 424 236 424 H364 Q420 424 428 372 C434 270 430 132 300 132Z",
    "#2a1c18",
  ) +
  bust(looks.salma) +
  path("M206 282 Q200 160 300 156 Q400 160 394 282 Q384 214 330 190 Q262 210 206 282Z", "#2a1c18") +
  path("M318 162 Q372 176 388 250 Q366 206 322 190Z", "#b9aca0") +
  `<g fill="none" stroke="${ink.black}" stroke-width="7"><circle cx="262" cy="282" r="32"/><circle cx="340" cy="282" r="32"/><path d="M294 278 q8 -6 14 0"/></g>` +
  stroke("M214 430 Q300 520 386 430", ink.gold, 6) +
  circle(300, 476, 11, ink.gold);

const noor = () =>
  frame(looks.noor) +
  path(
    "M300 128 C160 128 168 300 150 420 Q150 500 210 520 H390 Q450 500 450 420 C432 300 440 128 300 128Z",
    "#241a15",
  ) +
  bust(looks.noor) +
  path("M206 300 Q196 156 300 150 Q404 156 394 300 Q388 230 300 196 Q216 226 206 300Z", "#241a15") +
  path("M192 448 Q300 540 408 448 L430 500 Q300 600 170 500Z", ink.palm) +
  times(6, (k) => circle(206 + k * 38, 512 + Math.sin((k / 5) * 3.14) * 34, 8, ink.gold));

const thamer = () =>
  frame(looks.thamer) +
  bust(looks.thamer) +
  path("M206 280 Q196 230 222 216 Q214 250 218 292Z M394 280 Q404 230 378 216 Q386 250 382 292Z", "#ded6ca") +
  path("M246 340 Q300 312 354 340 Q340 360 300 350 Q260 360 246 340Z", "#e6dfd3") +
  stroke("M238 256 h44 M318 256 h44", "#e6dfd3", 9) +
  polygon(
    [
      [286, 470],
      [314, 470],
      [326, 590],
      [300, 610],
      [274, 590],
    ],
    ink.oxblood,
  ) +
  polygon(
    [
      [284, 452],
      [316, 452],
      [312, 478],
      [288, 478],
    ],
    ink.red,
  );

const layan = () =>
  frame(looks.layan) +
  times(26, (k) =>
    circle(
      300 + Math.cos(k * 0.46 + 2.5) * (128 + (k % 3) * 14),
      262 + Math.sin(k * 0.46 + 2.5) * (126 + (k % 2) * 16),
      50,
      k % 2 ? "#3a211a" : "#4a2b20",
    ),
  ) +
  bust(looks.layan) +
  times(7, (k) =>
    circle(222 + k * 26, 182 - Math.sin((k / 6) * 3.14) * 24, 34, k % 2 ? "#3a211a" : "#4a2b20"),
  ) +
  circle(206, 356, 11, ink.gold) +
  circle(394, 356, 11, ink.gold);

const newsroom = () =>
  rect(0, 0, 600, 600, ink.oxblood) +
  glow(300, 330, 320, ink.ember, 0.6) +
  circle(300, 320, 216, ink.red) +
  times(5, (k) => rect(96, 452 + k * 22, 408, 5, ink.cream, 0.5 - k * 0.09)) +
  at(300, 470, obelisk(0, 0, 350, ink.sand, ink.cream)) +
  rect(250, 462, 100, 14, ink.sand);

export const portraits = {
  "author-newsroom": newsroom,
  "author-zainab": zainab,
  "author-ali": ali,
  "author-salma": salma,
  "author-noor": noor,
  "author-thamer": thamer,
  "author-layan": layan,
} satisfies Record<string, () => string>;
