import { sitePage } from "@/app/(site)/_frame/site-page";
import { keptMessages as say } from "@/components/site/messages";
import { OfflinePage } from "@/components/site/offline-page";
import "@/app/(site)/_styles/standing.css";

export default function Page() {
  return sitePage(undefined, async (house) => (
    <>
      <title>{`${say.offlineTitle} — ${house.name}`}</title>
      <meta name="robots" content="noindex" />
      <OfflinePage />
    </>
  ));
}
