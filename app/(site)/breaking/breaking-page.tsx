import { readBreakingLines } from "@/app/_edge/reader-queries";
import { breadcrumb, breakingList } from "@/app/(site)/_frame/linked-data";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { sitePage } from "@/app/(site)/_frame/site-page";
import { BREAKING_PATH } from "@/components/site/addresses";
import { BreakingLog } from "@/components/site/breaking-log";
import { breakingMessages as say } from "@/components/site/messages";
import "@/app/(site)/_styles/list.css";

export function breakingPage(before: string | null = null) {
  return sitePage("breaking", async (house) => {
    const { rows, before: next } = await readBreakingLines(before);
    const path = before ? `${BREAKING_PATH}?before=${before}` : BREAKING_PATH;
    return (
      <>
        <PageHead
          house={house}
          title={say.title}
          description={say.lead}
          path={path}
          linkedData={[
            breakingList(say.title, BREAKING_PATH, rows),
            breadcrumb(house, [{ name: say.title, path: BREAKING_PATH }]),
          ]}
        />
        <BreakingLog
          rows={rows}
          calendar={house.calendar}
          {...(next ? { olderHref: `${BREAKING_PATH}?before=${next}` } : {})}
        />
      </>
    );
  });
}
