import type { Viewport } from "next";
import type { ReactNode } from "react";
import { EARLY } from "@/cache/early-script.cjs";
import { paperColors } from "@/components/ui/paper-colors";

/** Reader pages are made once and kept: nothing on them depends on who asks. */
export const ensureStatic = "navigation";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: paperColors,
};

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ar" dir="rtl">
      <head>
        <script>{EARLY}</script>
      </head>
      <body>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {children}
        <script src="/reader.js" defer />
      </body>
    </html>
  );
}
