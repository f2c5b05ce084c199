import type { Metadata } from "next";
import { enterDesk } from "@/app/_edge/context";
import { MailChoice } from "@/components/desk/notices/mail-choice";
import { noticeMessages } from "@/components/desk/notices/messages";
import { NoticesScreen } from "@/components/desk/notices/notices-screen";
import { getMailDigest } from "@/newsroom/accounts/set-mail-digest";
import { countUnread, listNotices, PAGE } from "@/newsroom/notices/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { setMailDigestAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: noticeMessages.title };

export default async function NoticesPage({ searchParams }: PageProps<"/desk/notices">) {
  const { db, user, now } = await enterDesk("any");
  const { before: asked } = await searchParams;
  const before = typeof asked === "string" && /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : undefined;
  const [{ calendar }, notices, unread, digest] = await Promise.all([
    getHouse(db),
    listNotices(db, user, before),
    countUnread(db, user),
    getMailDigest(db, user),
  ]);
  const last = notices.at(-1);
  return (
    <NoticesScreen
      notices={notices}
      older={last && notices.length === PAGE ? `/desk/notices?before=${last.id}` : null}
      isFirstPage={before === undefined}
      hasUnread={unread > 0}
      mail={<MailChoice digest={digest} choose={setMailDigestAction} />}
      now={now}
      calendar={calendar}
    />
  );
}
