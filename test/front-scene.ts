import { articles } from "@/db/schema/articles";
import { stories } from "@/db/schema/stories";
import type { BodyJson, FrontPin, FrontPlan } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import { keyOf } from "@/newsroom/front/input";
import { aNewsroom, as, bodyOf, minutesLater, someone } from "./fixtures";

type Given = {
  sectionId: number;
  headline: string;
  minute?: number;
  leadMediaId?: number | null;
  body?: BodyJson;
  status?: "live" | "withdrawn";
};

/** An article as a row: what the front reads, without the life that led there. */
export async function anArticleRow(db: Db, by: number, given: Given): Promise<number> {
  const {
    minute = 0,
    body = bodyOf("نص."),
    status = "live",
    leadMediaId = null,
    sectionId,
    headline,
  } = given;
  const at = minutesLater(minute);
  const made = { createdBy: by, createdAt: at, lastChangedBy: by, lastChangedAt: at };
  const [story] = await db
    .insert(stories)
    .values({ headline, sectionId, body, ...made })
    .returning({ id: stories.id });
  if (!story) throw new Error("no story");
  await db.insert(articles).values({
    id: story.id,
    textVersion: 1,
    status,
    sectionId,
    slug: "خبر",
    headline,
    kicker: "",
    standfirst: "",
    dateline: "",
    creditKind: "report",
    creditSources: [],
    seoTitle: "",
    shareTitle: "",
    body,
    plainText: "",
    leadMediaId,
    leadAlt: "",
    leadCaption: "",
    publishedAt: at,
  });
  return story.id;
}

/** Two sections, six articles in each, the newest last; سلمى leads, علي has the politics desk, زينب writes. */
export async function aFullHouse(db: Db) {
  const room = await aNewsroom(db);
  const salma = await someone(db, "salma", ["chief"]);
  const ali = await someone(db, "ali", ["editor"], [room.politicsDesk]);
  const zainab = await someone(db, "zainab", ["reporter"]);
  const politics: number[] = [];
  const sport: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    politics.push(
      await anArticleRow(db, salma.id, {
        sectionId: room.politics.id,
        headline: `سياسة ${at}`,
        minute: 2 * at,
      }),
    );
    sport.push(
      await anArticleRow(db, salma.id, {
        sectionId: room.sport.id,
        headline: `رياضة ${at}`,
        minute: 2 * at + 1,
      }),
    );
  }
  return { room, salma, ali, zainab, politics, sport, chief: as(db, salma), editor: as(db, ali) };
}

export const pinOf = (articleId: number, given: Partial<FrontPin> = {}): FrontPin => ({
  articleId,
  headline: "",
  pictureId: null,
  textVersion: 1,
  ...given,
});

/** The plan with one block changed. */
export const withBlock = (
  plan: FrontPlan,
  key: string,
  change: Partial<FrontPlan["blocks"][number]>,
): FrontPlan => ({
  blocks: plan.blocks.map((block) => (keyOf(block) === key ? { ...block, ...change } : block)),
});
