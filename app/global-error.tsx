"use client";

import { noticeMessages } from "@/components/site/messages";
import { NoticePage } from "@/components/site/notice-page";
import "./(site)/site.css";

/** What anyone sees when something broke that nobody foresaw. */
export default function GlobalError() {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <title>{noticeMessages[500].title}</title>
        <main>
          <NoticePage status={500} />
        </main>
      </body>
    </html>
  );
}
