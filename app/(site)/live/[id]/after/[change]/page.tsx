import { readFrame, readLiveChanges } from "@/app/_edge/reader-queries";
import { isBuilding } from "@/app/_edge/reading";
import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { Notice } from "@/app/(site)/_frame/site-page";
import { articleIdOf } from "@/app/(site)/news/[id]/article-id";
import { Entry } from "@/components/article/live/entry";
import { Unavailable } from "@/newsroom/errors";
import { houseSchema } from "@/newsroom/settings/house";

export const generateStaticParams = () => [{ id: PLACEHOLDER, change: PLACEHOLDER }];

/** The first number is 0: nothing has happened yet. */
const changeOf = (text: string) => (text === "0" ? 0 : articleIdOf(text));

/** What came after a number in a coverage, for the reader's script: entries as the page prints them, nothing else. */
export default async function Page({ params }: { params: Promise<{ id: string; change: string }> }) {
  const asked = await params;
  const [id, after] = [articleIdOf(asked.id), changeOf(asked.change)];
  if (isBuilding()) return null;
  try {
    const [{ house }, changes] = await Promise.all([
      readFrame(),
      id === null || after === null ? null : readLiveChanges(id, after),
    ]);
    if (id === null || !changes) return <Notice house={house} status={404} />;
    return (
      <>
        <title>{house.name}</title>
        <meta name="robots" content="noindex" />
        <div
          data-live-changes={changes.version}
          data-open={changes.isOpen ? "" : undefined}
          data-too-far={changes.isTooFar ? "" : undefined}
          data-removed={changes.removed.join(" ")}
        >
          {changes.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} articleId={id} calendar={house.calendar} />
          ))}
        </div>
      </>
    );
  } catch (error) {
    if (error instanceof Unavailable) return <Notice house={houseSchema.parse({})} status={503} />;
    throw error;
  }
}
