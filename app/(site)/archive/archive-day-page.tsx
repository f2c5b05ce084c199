import { readArchiveDay } from "@/app/_edge/reader-queries";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { Notice, sitePage } from "@/app/(site)/_frame/site-page";
import { archivePath } from "@/components/site/addresses";
import { ArchiveDayPage } from "@/components/site/archive-day-page";
import { archiveMessages as say } from "@/components/site/messages";
import { isDay } from "@/newsroom/arabic/days";
import { writeArchiveDay } from "@/newsroom/arabic/write-day";
import "@/app/(site)/_styles/archive.css";

export type DayParams = { year: string; month: string; day: string };

export function archiveDayPage({ year, month, day: date }: DayParams, before: string | null = null) {
  const day = `${year}-${month}-${date}`;
  return sitePage(undefined, async (house) => {
    const found = isDay(day) ? await readArchiveDay(day, before) : null;
    if (!found) return <Notice house={house} status={404} />;
    const path = archivePath(day);
    const title = say.newsOf(writeArchiveDay(day, house.calendar));
    const older = found.page.before ? `${path}?before=${found.page.before}` : undefined;
    return (
      <>
        <PageHead house={house} title={title} path={before ? `${path}?before=${before}` : path} />
        <ArchiveDayPage house={house} archive={found} olderHref={older} />
      </>
    );
  });
}
