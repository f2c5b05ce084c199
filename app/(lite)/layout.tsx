import type { Viewport } from "next";
import type { ReactNode } from "react";
import { paperColors } from "@/components/ui/paper-colors";
import "./lite.css";

export const ensureStatic = "navigation";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: paperColors,
};

/** The light edition: no picture, no face, no script. */
export default function LiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ar" dir="rtl">
      <body>{children}</body>
    </html>
  );
}
