import type { Metadata } from "next";
import { noticeMessages } from "@/components/site/messages";
import { NoticePage } from "@/components/site/notice-page";
import "./(site)/site.css";

export const metadata: Metadata = { title: noticeMessages[404].title, robots: { index: false } };

/** For what even the site's own page for unknown addresses does not catch. */
export default function GlobalNotFound() {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <main>
          <NoticePage status={404} />
        </main>
      </body>
    </html>
  );
}
