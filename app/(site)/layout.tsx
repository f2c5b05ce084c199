import type { ReactNode } from "react";
import { FontPreloads } from "@/components/site/font-preloads";
import "./site.css";

/** Reader pages are made once and kept: nothing on them depends on who asks. */
export const ensureStatic = "navigation";

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <FontPreloads />
      {children}
      <script src="/reader.js" defer />
    </>
  );
}
