import { readFront } from "@/app/_edge/reader-queries";
import { FrontPage } from "@/components/front/front-page";
import { PageHead } from "./_frame/page-head";
import { sitePage } from "./_frame/site-page";

export default function Page() {
  return sitePage("front", async (house) => (
    <>
      <PageHead house={house} path="/" />
      <FrontPage house={house} front={await readFront()} />
    </>
  ));
}
