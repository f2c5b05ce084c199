import { readBreaking, readFront, readMostRead } from "@/app/_edge/reader-queries";
import { FrontPage } from "@/components/front/front-page";
import { withMostRead } from "@/newsroom/front/queries";
import { publisher, website } from "./_frame/linked-data";
import { PageHead } from "./_frame/page-head";
import { sitePage } from "./_frame/site-page";
import "@/app/(site)/_styles/front.css";

export default function Page() {
  return sitePage(
    "front",
    async (house, { pages }) => {
      const [front, mostRead] = await Promise.all([readFront(), readMostRead()]);
      return (
        <>
          <PageHead house={house} path="/" linkedData={[website(house), publisher(house, pages)]} />
          <FrontPage house={house} front={withMostRead(front, mostRead)} />
        </>
      );
    },
    readBreaking,
  );
}
