import { noticeMessages } from "@/components/site/messages";
import type { House } from "@/db/types";

export function NoticeHead({ house, status }: { house: House; status: 404 | 410 | 503 }) {
  return (
    <>
      <title>{`${noticeMessages[status].title} — ${house.name}`}</title>
      <meta name="robots" content="noindex" />
    </>
  );
}
