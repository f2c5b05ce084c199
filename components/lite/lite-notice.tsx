import { litePath } from "@/components/site/addresses";
import { noticeHome, noticeMessages } from "@/components/site/messages";

export function LiteNotice({ status }: { status: keyof typeof noticeMessages }) {
  const { title, text } = noticeMessages[status];
  return (
    <div data-status={status}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={litePath("/")}>{noticeHome}</a>
      </p>
    </div>
  );
}
