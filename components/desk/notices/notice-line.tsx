"use client";

import { ArrowLeft, Check } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { deskMessages } from "@/components/desk/messages";
import { actNames } from "@/newsroom/workflow/messages";
import { markNotices } from "./ask-notices";
import { noticeMessages as say } from "./messages";
import { nextStep } from "./next-step";

export type Notice = {
  id: number;
  act: string;
  actor: string | null;
  storyId: number;
  headline: string;
  reason: string;
  isRead: boolean;
};

/** What happened to a story, and what to do about it. */
export function NoticeLine({ notice, when }: { notice: Notice; when: ReactNode }) {
  const router = useRouter();
  const { label, href, isPublic } = nextStep(notice);
  const read = () => {
    if (!notice.isRead) void markNotices({ id: notice.id });
  };
  const next = (
    <>
      {label}
      <ArrowLeft size={15} aria-hidden="true" className="ltr:-scale-x-100" />
    </>
  );
  return (
    <li
      className={`flex flex-wrap items-start gap-x-4 gap-y-1 border-s-4 px-3 py-2.5 sm:px-4 ${notice.isRead ? "border-s-transparent" : "border-s-accent bg-wash"}`}
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="text-[0.8125rem] text-soft">
          {notice.isRead ? null : <b className="me-1.5 text-accent">{say.unread}</b>}
          <b className="text-ink">{actNames[notice.act] ?? notice.act}</b>
          {" · "}
          {notice.actor ?? deskMessages.byClock}
          {" · "}
          {when}
        </p>
        <p className="leading-normal font-bold break-words">
          {notice.headline.trim() || deskMessages.untitled}
        </p>
        {notice.reason ? (
          <p className="line-clamp-3 pb-0.5 break-words whitespace-pre-wrap">«{notice.reason}»</p>
        ) : null}
      </div>
      <div className="flex items-center gap-1">
        {isPublic ? (
          <a href={href} target="_blank" rel="noreferrer" className="button" onClick={read}>
            {next}
          </a>
        ) : (
          <Link href={href} prefetch={false} className="button" onClick={read}>
            {next}
          </Link>
        )}
        {notice.isRead ? null : (
          <button
            type="button"
            className="button quiet"
            title={say.read}
            onClick={async () => {
              await markNotices({ id: notice.id });
              router.refresh();
            }}
          >
            <Check size={16} aria-hidden="true" />
            <span className="sr-only">{say.read}</span>
          </button>
        )}
      </div>
    </li>
  );
}
