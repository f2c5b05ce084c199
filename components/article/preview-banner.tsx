import { previewMessages as say } from "@/components/article/messages";
import type { Calendar } from "@/db/types";
import { formatDate } from "@/newsroom/arabic/dates";

/** Over a draft shown to somebody outside: what it is, and until when. */
export function PreviewBanner({ expiresAt, calendar }: { expiresAt: Date; calendar: Calendar }) {
  return (
    <aside className="preview-banner" aria-label={say.title}>
      <strong>{say.unpublished}</strong>
      <span>
        {say.until}{" "}
        <time dateTime={expiresAt.toISOString()}>{formatDate(expiresAt, calendar, "date-time")}</time>
      </span>
      <span>{say.lead}</span>
    </aside>
  );
}
