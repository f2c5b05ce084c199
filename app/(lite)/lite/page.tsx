import { readFront } from "@/app/_edge/reader-queries";
import { litePage } from "@/app/(lite)/_frame/lite-page";
import { PageHead } from "@/app/(site)/_frame/page-head";
import { LiteFront } from "@/components/lite/lite-front";

export default function Page() {
  return litePage("/", async (house) => (
    <>
      <PageHead house={house} path="/" />
      <LiteFront house={house} front={await readFront()} />
    </>
  ));
}
