import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { FontPreloads } from "@/components/site/font-preloads";
import "../(site)/site.css";
import "@/components/article/preview.css";

export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };
export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** A page in the readers' clothes that no reader may see: made for one person, never kept. */
export default async function ProofLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="ar" dir="rtl">
      <body>
        <FontPreloads />
        {children}
      </body>
    </html>
  );
}
