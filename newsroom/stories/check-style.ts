import type { Db } from "@/newsroom/ctx";
import { checkStory, isIgnored, type NamedFinding } from "@/newsroom/style/check-story";
import { getStyleRules, listIgnored } from "@/newsroom/style/queries";
import { wordsOfStory } from "@/newsroom/style/story-words";
import type { Story } from "./story";

/** What the house would write otherwise in a story, without what has been decided to stay. */
export async function checkStyle(db: Db, { id, text }: Pick<Story, "id" | "text">): Promise<NamedFinding[]> {
  const [rules, ignored] = [await getStyleRules(db), await listIgnored(db, id)];
  return checkStory(wordsOfStory(text), rules).filter((finding) => !isIgnored(finding, ignored));
}
