import { arab } from "@/db/seed/stories/arab";
import { culture } from "@/db/seed/stories/culture";
import { economy } from "@/db/seed/stories/economy";
import { opinion } from "@/db/seed/stories/opinion";
import { politics } from "@/db/seed/stories/politics";
import { science } from "@/db/seed/stories/science";
import { security } from "@/db/seed/stories/security";
import { society } from "@/db/seed/stories/society";
import { sport } from "@/db/seed/stories/sport";
import { world } from "@/db/seed/stories/world";
import type { SeedStory } from "@/db/seed/types";

/** The stories of the demo newsroom; the seed article comes besides, from its own file. */
export const allStories: SeedStory[] = [
  ...politics,
  ...security,
  ...economy,
  ...arab,
  ...world,
  ...sport,
  ...culture,
  ...society,
  ...science,
  ...opinion,
];
