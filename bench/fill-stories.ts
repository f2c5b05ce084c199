import { stories } from "@/db/schema/stories";
import type { Publication, Stage } from "@/db/types";
import type { Db, Viewer } from "@/newsroom/ctx";
import { articles, prng } from "@/tools/corpus.mjs";

/** As many stories as an old newsroom has. */
export const STORIES = 100_000;

/** Who writes, and where: a section by the slug the corpus gives it. */
export type Room = { writers: Pick<Viewer, "id">[]; sectionOf: Map<string, number> };

/** Nearly everything was published; one in a hundred is on its way, one in five hundred was withdrawn. */
function stateOf(chance: number): { stage: Stage; publication: Publication } {
  if (chance < 0.004) return { stage: "draft", publication: "none" };
  if (chance < 0.006) return { stage: "in_review", publication: "none" };
  if (chance < 0.007) return { stage: "returned", publication: "none" };
  if (chance < 0.008) return { stage: "approved", publication: "none" };
  if (chance < 0.01) return { stage: "in_review", publication: "published" };
  if (chance < 0.012) return { stage: "approved", publication: "withdrawn" };
  return { stage: "approved", publication: "published" };
}

/** Fills the newsroom with the stories of years. */
export async function fillWithStories(db: Db, { writers, sectionOf }: Room): Promise<void> {
  const rnd = prng(7);
  let rows: (typeof stories.$inferInsert)[] = [];
  const flush = async () => {
    await db.insert(stories).values(rows);
    rows = [];
  };
  for (const article of articles(STORIES)) {
    const state = stateOf(rnd());
    const writer = writers[Math.floor(rnd() * writers.length)]?.id ?? 0;
    const at = new Date(article.publishedAt);
    rows.push({
      ...state,
      headline: article.title ?? "",
      sectionId: sectionOf.get(article.section ?? "") ?? null,
      body: {
        type: "doc",
        content: [{ type: "paragraph", content: [{ type: "text", text: article.excerpt }] }],
      },
      approvedTextVersion: state.stage === "approved" ? 1 : null,
      publishedTextVersion: state.publication === "none" ? null : 1,
      createdBy: writer,
      createdAt: at,
      lastChangedBy: writer,
      lastChangedAt: at,
    });
    if (rows.length === 1_000) await flush();
  }
  if (rows.length > 0) await flush();
}
