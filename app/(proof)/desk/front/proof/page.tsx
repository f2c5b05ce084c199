import { enterDesk } from "@/app/_edge/context";
import { readFrame } from "@/app/_edge/reader-queries";
import { FrontPage } from "@/components/front/front-page";
import { PageShell } from "@/components/site/page-shell";
import { listMostRead } from "@/newsroom/front/most-read";
import { fillPlan, withMostRead } from "@/newsroom/front/queries";
import { standOf } from "@/newsroom/front/stand-of";

export const instant = false;

/** The draft of the front in the readers' clothes. */
export default async function FrontProofPage() {
  const { db } = await enterDesk("front:arrange");
  const [{ house, sections, pages }, stand, mostRead] = await Promise.all([
    readFrame(),
    standOf(db),
    listMostRead(db),
  ]);
  const front = withMostRead(await fillPlan(db, stand.drafted, stand.sections), mostRead);
  return (
    <PageShell house={house} sections={sections} pages={pages} current="front">
      <FrontPage house={house} front={front} />
    </PageShell>
  );
}
