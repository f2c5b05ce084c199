import { noticeHome, noticeMessages, withdrawnReason } from "@/components/site/messages";
import { Obelisk } from "@/components/site/obelisk";

export interface NoticePageProps {
  status: keyof typeof noticeMessages;
  /** The public reason of a withdrawal. */
  reason?: string;
}

/** A page that says why there is nothing to read; `data-status` becomes the answer's status. */
export function NoticePage({ status, reason }: NoticePageProps) {
  const { title, text } = noticeMessages[status];
  return (
    <div className="notice" data-status={status}>
      <Obelisk className="obelisk" />
      <div className="words">
        <h1>{title}</h1>
        <p>{text}</p>
        {reason ? (
          <p className="reason">
            <strong>{withdrawnReason}</strong> {reason}
          </p>
        ) : null}
        <p>
          <a className="more" href="/">
            {noticeHome}
          </a>
        </p>
      </div>
    </div>
  );
}
