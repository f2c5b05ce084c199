import type { StoryText } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { publish } from "@/newsroom/publishing/publish";
import { approve } from "@/newsroom/review/approve";
import { submit } from "@/newsroom/review/submit";
import { saveStory } from "@/newsroom/stories/save-story";
import type { Story } from "@/newsroom/stories/story";
import { aNewsroom, aStory, as, someone } from "./fixtures";

/** A story of زينب that علي approved, and who else is there. */
export async function anApprovedStory(db: Db, given: Partial<StoryText> = {}) {
  const room = await aNewsroom(db);
  const zainab = await someone(db, "zainab", ["reporter"]);
  const ali = await someone(db, "ali", ["editor"], [room.politicsDesk]);
  const salma = await someone(db, "salma", ["chief"]);
  const haider = await someone(db, "haider", ["copy_editor"]);
  const written = await aStory(as(db, zainab), { sectionId: room.politics.id, ...given });
  const sent = await submit(as(db, zainab), written.id, { version: 1 });
  const story = await approve(as(db, ali), sent.id, { version: sent.version });
  return { room, zainab, ali, salma, haider, story };
}

/** The same, published by سلمى. */
export async function aLiveStory(db: Db, given: Partial<StoryText> = {}) {
  const scene = await anApprovedStory(db, given);
  const story = await publish(as(db, scene.salma), scene.story.id, { version: scene.story.version });
  return { ...scene, story };
}

/** A live story whose change زينب wrote down and سلمى approved. */
export async function changedAndApproved(
  db: Db,
  { story, zainab, salma }: Pick<Awaited<ReturnType<typeof aLiveStory>>, "story" | "zainab" | "salma">,
  change: Partial<StoryText>,
): Promise<Story> {
  const text = { ...story.text, ...change };
  const changed = await saveStory(as(db, zainab), story.id, { version: story.version, text });
  return approve(as(db, salma), story.id, { version: changed.version });
}
