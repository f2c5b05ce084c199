import { readPage } from "@/app/_edge/reader-queries";
import { breadcrumb, publisher } from "@/app/(site)/_frame/linked-data";
import { Moved } from "@/app/(site)/_frame/moved";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { PLACEHOLDER } from "@/app/(site)/_frame/placeholder";
import { Notice, sitePage } from "@/app/(site)/_frame/site-page";
import { bodyOptions } from "@/components/article/body-options";
import { pagePath } from "@/components/site/addresses";
import { StandingPage } from "@/components/site/standing-page";
import { decodeParam } from "@/newsroom/arabic/safe-path";
import { renderBody } from "@/newsroom/body/render-react";
import "@/app/(site)/_styles/standing.css";

export const generateStaticParams = () => [{ slug: PLACEHOLDER }];

export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const slug = decodeParam((await params).slug);
  return sitePage(undefined, async (house, { pages }) => {
    const found = await readPage(slug);
    if (!found) return <Notice house={house} status={404} />;
    if ("movedTo" in found) return <Moved to={found.movedTo} />;
    const { page, sources } = found;
    return (
      <>
        <PageHead
          house={house}
          title={page.title}
          path={encodeURI(pagePath(page))}
          linkedData={[
            breadcrumb(house, [{ name: page.title, path: pagePath(page) }]),
            publisher(house, pages),
          ]}
        />
        <StandingPage title={page.title} body={renderBody(page.body, bodyOptions(sources))} />
      </>
    );
  });
}
