import { eq } from "drizzle-orm";
import { connect } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { media } from "@/db/schema/media";
import { cast } from "@/db/seed/cast";
import type { BodyNodeJson } from "@/db/types";
import { getViewer } from "@/newsroom/accounts/queries";
import { createStory } from "@/newsroom/stories/create-story";

const WORDS = 5_000;
const PICTURES = 20;
const TABLES = 5;
const PER_PARAGRAPH = 50;

const vocabulary =
  "أعلنت وزارة الموارد المائية خطتها لإنقاذ الأهوار استناداً إلى المركز الوطني في بغداد بعد يومين".split(" ");

const text = (length: number, from: number): BodyNodeJson => ({
  type: "paragraph",
  content: [
    {
      type: "text",
      text: Array.from({ length }, (_, at) => vocabulary[(from + at) % vocabulary.length]).join(" "),
    },
  ],
});

const table = (): BodyNodeJson => ({
  type: "table",
  attrs: { headerRow: true },
  content: Array.from({ length: 8 }, (_, row) => ({
    type: "tableRow",
    content: Array.from({ length: 4 }, (_, column) => ({
      type: "tableCell",
      content: [text(2, row + column)],
    })),
  })),
});

/** Paragraphs with pictures and tables among them, as a long report has them. */
function longBody(mediaIds: number[]): BodyNodeJson[] {
  const paragraphs = WORDS / PER_PARAGRAPH;
  return Array.from({ length: paragraphs }, (_, at) => {
    const picture = { type: "image", attrs: { mediaId: mediaIds[at % mediaIds.length] ?? null } };
    return [
      text(PER_PARAGRAPH, at * 7),
      ...(at % (paragraphs / PICTURES) === 1 ? [picture] : []),
      ...(at % (paragraphs / TABLES) === 2 ? [table()] : []),
    ];
  }).flat();
}

/** A story of 5,000 words, 20 pictures and 5 tables, of زينب; its number. */
export async function makeLongStory(databaseUrl: string): Promise<number> {
  const { db, sql } = connect(databaseUrl, { max: 1 });
  const [account] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.email, cast.zainab.email));
  const pictures = await db.select({ id: media.id }).from(media).limit(PICTURES);
  const ctx = { db, now: new Date(), user: await getViewer(db, account?.id ?? 0) };
  const content = longBody(pictures.map(({ id }) => id));
  const story = await createStory(ctx, { headline: "تقرير طويل", body: { type: "doc", content } });
  await sql.end();
  return story.id;
}
