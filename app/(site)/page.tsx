import { readBreaking, readFront, readMostRead } from "@/app/_edge/reader-queries";
import { FrontPage } from "@/components/front/front-page";
import { withMostRead } from "@/newsroom/front/queries";
import { PageHead } from "./_frame/page-head";
import { sitePage } from "./_frame/site-page";

export default function Page() {
  return sitePage(
    "front",
    async (house) => {
      const [front, mostRead] = await Promise.all([readFront(), readMostRead()]);
      return (
        <>
          <PageHead house={house} path="/" />
          <FrontPage house={house} front={withMostRead(front, mostRead)} />
        </>
      );
    },
    readBreaking,
  );
}
