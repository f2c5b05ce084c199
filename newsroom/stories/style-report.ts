import { desc, eq } from "drizzle-orm";
import { styleReports } from "@/db/schema/style";
import type { StyleRemark } from "@/db/types";
import type { Db } from "@/newsroom/ctx";
import type { NamedFinding } from "@/newsroom/style/check-story";
import { checkStyle } from "./check-style";
import type { Story } from "./story";

/** Nobody reads on after so many; the text goes back before. */
const MOST = 200;

const order = { blocks: 0, warning: 1, advice: 2 };

/** Findings as sentences, the gravest first. */
export const remarksOf = (findings: NamedFinding[]): StyleRemark[] =>
  findings
    .map(({ severity, words, message }) => ({ severity, words, message }))
    .sort((one, other) => order[one.severity] - order[other.severity])
    .slice(0, MOST);

/** Checks a text that is handed in by the house's rules, whatever the writer's browser found, and keeps what is found. */
export async function keepStyleReport(tx: { db: Db; now: Date }, story: Story): Promise<void> {
  const remarks = remarksOf(await checkStyle(tx.db, story));
  const found = { checkedAt: tx.now, remarks };
  await tx.db
    .insert(styleReports)
    .values({ storyId: story.id, textVersion: story.textVersion, ...found })
    .onConflictDoUpdate({ target: [styleReports.storyId, styleReports.textVersion], set: found });
}

export type StyleReport = { textVersion: number; checkedAt: Date; remarks: StyleRemark[] };

/** What was found when the story was last handed in. */
export async function findStyleReport(db: Db, storyId: number): Promise<StyleReport | null> {
  const { textVersion, checkedAt, remarks } = styleReports;
  const [row] = await db
    .select({ textVersion, checkedAt, remarks })
    .from(styleReports)
    .where(eq(styleReports.storyId, storyId))
    .orderBy(desc(styleReports.textVersion))
    .limit(1);
  return row ?? null;
}
