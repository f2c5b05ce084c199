import { readArchiveMonths } from "@/app/_edge/reader-queries";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { sitePage } from "@/app/(site)/_frame/site-page";
import { ARCHIVE_PATH } from "@/components/site/addresses";
import { ArchiveMonths } from "@/components/site/archive-months";
import { archiveMessages as say } from "@/components/site/messages";
import "@/app/(site)/_styles/archive.css";

export default function Page() {
  return sitePage(undefined, async (house) => (
    <>
      <PageHead house={house} title={say.title} description={say.lead} path={ARCHIVE_PATH} />
      <ArchiveMonths months={await readArchiveMonths()} calendar={house.calendar} />
    </>
  ));
}
