import { eq } from "drizzle-orm";
import { connect } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { articles } from "@/db/schema/articles";
import { authors, sections } from "@/db/schema/publication";
import { cast } from "@/db/seed/cast";
import type { StoryText } from "@/db/types";
import { getViewer } from "@/newsroom/accounts/queries";
import type { DeskCtx } from "@/newsroom/ctx";
import { publish } from "@/newsroom/publishing/publish";
import { withdraw } from "@/newsroom/publishing/withdraw";
import { approve } from "@/newsroom/review/approve";
import { listChecklist } from "@/newsroom/review/list-checklist";
import { setCheckActive } from "@/newsroom/review/save-check";
import { submit } from "@/newsroom/review/submit";
import { createStory } from "@/newsroom/stories/create-story";
import { getStory } from "@/newsroom/stories/get-story";

/** The newsroom behind the site, by the verbs its people use: for specs about what readers then see. */
export const { db } = connect(process.env.DATABASE_URL ?? "", { max: 2, idle_timeout: 5 });

export async function as(name: keyof typeof cast, minutesAgo = 0): Promise<DeskCtx> {
  const [account] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.email, cast[name].email));
  const now = new Date(Date.now() - minutesAgo * 60_000);
  return { db, now, user: await getViewer(db, account?.id ?? 0) };
}

export async function sectionIdOf(slug: string): Promise<number> {
  const [section] = await db.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug));
  return section?.id ?? 0;
}

/** زينب writes it, سلمى approves and publishes; its number. */
export async function putOut(given: Partial<StoryText>): Promise<number> {
  const id = await anApproved(given);
  const salma = await as("salma");
  const { version } = await getStory(salma, id);
  await publish(salma, id, { version });
  return id;
}

/** زينب writes it and سلمى approves; its number. */
export async function anApproved(given: Partial<StoryText>): Promise<number> {
  const id = await handedIn(given);
  const salma = await as("salma");
  const { version } = await getStory(salma, id);
  await approve(salma, id, { version });
  return id;
}

/** زينب writes it and hands it in; its number. */
export async function handedIn(given: Partial<StoryText>): Promise<number> {
  const [byline] = await db.select({ id: authors.id }).from(authors).limit(1);
  const written = await createStory(await as("zainab"), {
    standfirst: "خبر للاختبار.",
    dateline: "بغداد",
    creditSources: ["وكالات"],
    bylineIds: byline ? [byline.id] : [],
    body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "نص الخبر." }] }] },
    sectionId: await sectionIdOf("politics"),
    ...given,
  });
  await submit(await as("zainab"), written.id, { version: written.version });
  return written.id;
}

/** The text of a story as it is stored. */
export const bodyOfStory = async (id: number) => (await getStory(await as("salma"), id)).text.body;

export async function takeBack(id: number): Promise<void> {
  const chief = await as("salma");
  const { version } = await getStory(chief, id);
  await withdraw(chief, id, { version, reason: "خطأ في الأسماء" });
}

/** Any article that stood before the spec began, in a section of its own choosing. */
export async function someArticle(sectionSlug: string): Promise<{ id: number; slug: string }> {
  const [article] = await db
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(eq(articles.sectionId, await sectionIdOf(sectionSlug)))
    .limit(1);
  if (!article) throw new Error(`nothing is published in ${sectionSlug}`);
  return article;
}

/** The live articles: all, those that show a picture, and those that show none. */
export async function listIds(): Promise<Record<"all" | "withPicture" | "withoutPicture", number[]>> {
  const rows = await db
    .select({ id: articles.id, pictureId: articles.leadMediaId })
    .from(articles)
    .where(eq(articles.status, "live"))
    .limit(200);
  return {
    all: rows.map((row) => row.id),
    withPicture: rows.filter((row) => row.pictureId !== null).map((row) => row.id),
    withoutPicture: rows.filter((row) => row.pictureId === null).map((row) => row.id),
  };
}

/** No item of the checklist that begins with these words keeps other stories from approval. */
export async function takeOffChecks(words: string): Promise<void> {
  const chief = await as("salma");
  for (const { id, label, isActive } of await listChecklist(chief))
    if (isActive && label.startsWith(words)) await setCheckActive(chief, id, false);
}
