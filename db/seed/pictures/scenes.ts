import type { PictureKey } from "@/db/seed/pictures";
import { ballot } from "@/db/seed/pictures/scenes/ballot";
import { books } from "@/db/seed/pictures/scenes/books";
import { border } from "@/db/seed/pictures/scenes/border";
import { bridgeDusk } from "@/db/seed/pictures/scenes/bridge-dusk";
import { clinic } from "@/db/seed/pictures/scenes/clinic";
import { currency } from "@/db/seed/pictures/scenes/currency";
import { dam } from "@/db/seed/pictures/scenes/dam";
import { dust } from "@/db/seed/pictures/scenes/dust";
import { flood } from "@/db/seed/pictures/scenes/flood";
import { marshes } from "@/db/seed/pictures/scenes/marshes";
import { microscope } from "@/db/seed/pictures/scenes/microscope";
import { oilFlare } from "@/db/seed/pictures/scenes/oil-flare";
import { oud } from "@/db/seed/pictures/scenes/oud";
import { palms } from "@/db/seed/pictures/scenes/palms";
import { parliament } from "@/db/seed/pictures/scenes/parliament";
import { port } from "@/db/seed/pictures/scenes/port";
import { press } from "@/db/seed/pictures/scenes/press";
import { pylons } from "@/db/seed/pictures/scenes/pylons";
import { rain } from "@/db/seed/pictures/scenes/rain";
import { riverMap } from "@/db/seed/pictures/scenes/river-map";
import { road } from "@/db/seed/pictures/scenes/road";
import { runners } from "@/db/seed/pictures/scenes/runners";
import { satellite } from "@/db/seed/pictures/scenes/satellite";
import { school } from "@/db/seed/pictures/scenes/school";
import { skyline } from "@/db/seed/pictures/scenes/skyline";
import { solar } from "@/db/seed/pictures/scenes/solar";
import { stadium } from "@/db/seed/pictures/scenes/stadium";
import { theatre } from "@/db/seed/pictures/scenes/theatre";
import { train } from "@/db/seed/pictures/scenes/train";
import { wheat } from "@/db/seed/pictures/scenes/wheat";

/** What draws each picture: SVG within 1600 × 1000. */
export const scenes = {
  "bridge-dusk": bridgeDusk,
  skyline,
  marshes,
  "oil-flare": oilFlare,
  palms,
  stadium,
  books,
  dam,
  wheat,
  currency,
  parliament,
  map: riverMap,
  satellite,
  microscope,
  school,
  pylons,
  port,
  rain,
  theatre,
  oud,
  press,
  ballot,
  train,
  flood,
  dust,
  border,
  solar,
  runners,
  road,
  clinic,
} satisfies Record<PictureKey, () => string>;
