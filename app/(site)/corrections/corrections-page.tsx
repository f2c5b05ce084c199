import { readCorrections } from "@/app/_edge/reader-queries";
import { breadcrumb, correctionList } from "@/app/(site)/_frame/linked-data";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { sitePage } from "@/app/(site)/_frame/site-page";
import { CORRECTIONS_PATH } from "@/components/site/addresses";
import { CorrectionsLog } from "@/components/site/corrections-log";
import { correctionsMessages as say } from "@/components/site/messages";
import "@/app/(site)/_styles/list.css";

export function correctionsPage(before: string | null = null) {
  return sitePage(undefined, async (house) => {
    const { rows, before: next } = await readCorrections(before);
    const path = before ? `${CORRECTIONS_PATH}?before=${before}` : CORRECTIONS_PATH;
    return (
      <>
        <PageHead
          house={house}
          title={say.title}
          description={say.lead}
          path={path}
          linkedData={[
            correctionList(say.title, CORRECTIONS_PATH, rows),
            breadcrumb(house, [{ name: say.title, path: CORRECTIONS_PATH }]),
          ]}
        />
        <CorrectionsLog
          rows={rows}
          calendar={house.calendar}
          {...(next ? { olderHref: `${CORRECTIONS_PATH}?before=${next}` } : {})}
        />
      </>
    );
  });
}
