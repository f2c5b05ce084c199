import { sitePage } from "@/app/(site)/_frame/site-page";
import { BusyPage } from "@/components/site/busy-page";
import { searchMessages } from "@/components/site/messages";
import "@/app/(site)/_styles/search.css";

export default function Page() {
  return sitePage("search", async (house) => (
    <>
      <title>{`${searchMessages.busyTitle} — ${house.name}`}</title>
      <meta name="robots" content="noindex" />
      <BusyPage />
    </>
  ));
}
