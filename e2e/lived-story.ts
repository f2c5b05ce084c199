import type { StoryText } from "@/db/types";
import { sendBack } from "@/newsroom/review/send-back";
import { submit } from "@/newsroom/review/submit";
import { createStory } from "@/newsroom/stories/create-story";
import { nameVersion } from "@/newsroom/stories/name-version";
import { saveStory } from "@/newsroom/stories/save-story";
import { as, sectionIdOf } from "./newsroom";

const bodyOf = (...paragraphs: string[]): StoryText["body"] => ({
  type: "doc",
  content: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

const first = "قالت الوزارة إن الضخ يبدأ في نيسان.";

/** A story of زينب with a past: a sitting of autosaves, a named version, a late text, handed in and sent back. */
export async function aLivedStory(marker: string): Promise<number> {
  let story = await createStory(await as("zainab", 240), {
    headline: `خطة المياه ${marker}`,
    dateline: "بغداد",
    creditSources: ["وكالات"],
    sectionId: await sectionIdOf("politics"),
    body: bodyOf(first),
  });
  const write = async (who: "zainab" | "haider", minutesAgo: number, given: Partial<StoryText>) => {
    const text = { ...story.text, ...given };
    story = await saveStory(await as(who, minutesAgo), story.id, { version: story.version, text });
  };
  await write("zainab", 200, { body: bodyOf(first, "وتشمل الخطة ثلاثة سدود.") });
  await write("zainab", 180, { body: bodyOf(first, "وتشمل الخطة ثلاثة سدود جديدة.") });
  const stale = { version: story.version, text: { ...story.text, headline: `نص متأخر ${marker}` } };
  await write("zainab", 160, { body: bodyOf(first, "وتشمل الخطة أربعة سدود جديدة.") });
  await nameVersion(await as("zainab", 150), story.id, "قبل الاتصال بالوزارة");
  await saveStory(await as("haider", 140), story.id, stale).catch(() => null);
  await write("haider", 120, {
    headline: `وزارة الموارد تعلن خطة المياه ${marker}`,
    body: bodyOf("قالت الوزارة إن الضخ يبدأ في أيار.", "وتشمل الخطة أربعة سدود."),
  });
  const { id } = await submit(await as("zainab", 90), story.id, { version: story.version });
  await sendBack(await as("ali", 60), id, { version: story.version + 1, reason: "أين رقم الكلفة؟" });
  return id;
}
