import { allStories } from "@/db/seed/all-stories";
import { cast as seedCast } from "@/db/seed/cast";
import { sections } from "@/db/seed/sections";
import { seedArticlePublishedAt } from "@/db/seed/seed-article";
import { seedArticleStory } from "@/db/seed/seed-article-story";
import type { SeedStory } from "@/db/seed/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { createTag } from "@/newsroom/sections/create-tag";
import { coverLive } from "./cover-live";
import type { Cast } from "./hire-cast";
import { leaveRemarks } from "./leave-remarks";
import { liveStory } from "./live-story";
import { openingDay } from "./moment";
import { type Library, seedStoryText } from "./seed-story-text";

type Telling = { db: Db; now: Date; cast: Cast; library: Omit<Library, "tagIds" | "storyIds"> };

/** Every story of the demo, oldest first so that numbers grow with time. */
export async function tellStories({ db, now, cast, library }: Telling): Promise<number> {
  const sinceSeedArticle = (now.getTime() - seedArticlePublishedAt.getTime()) / 60_000;
  const stories = [...allStories, seedArticleStory(sinceSeedArticle)].sort(oldestFirst);
  const names = [...new Set(stories.flatMap((story) => story.tags))];
  const tagIds = new Map<string, number>();
  for (const name of names)
    tagIds.set(name, (await createTag({ db, now: openingDay, user: cast.salma }, name)).id);
  const storyIds = new Map<string, number>();
  for (const story of stories) {
    const stage = { db, now, writer: cast[story.writer], editor: editorOf(story, cast), chief: cast.salma };
    const told = await liveStory(stage, story, seedStoryText(story, { ...library, tagIds, storyIds }));
    storyIds.set(story.key, told.id);
    await leaveRemarks({ db, now, cast }, told, story.remarks ?? []);
  }
  await coverLive({ db, now, chief: cast.salma }, storyIds);
  return stories.length;
}

const oldestFirst = (one: SeedStory, other: SeedStory) => other.life.minutesAgo - one.life.minutesAgo;

/** Ali judges his desks' stories unless he wrote them; the rest goes to the chief. */
function editorOf({ section, writer }: SeedStory, cast: Cast): Viewer {
  const desk = sections.find(({ slug }) => slug === section)?.desk;
  const isHis = seedCast.ali.desks.some((slug) => slug === desk);
  return isHis && writer !== "ali" ? cast.ali : cast.salma;
}
