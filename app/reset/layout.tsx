import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { DeskFrame } from "@/app/_edge/desk-frame";
import { doorMessages } from "@/components/desk/door/messages";

export const instant = false;

/** The address of this page is a secret: it is told to nobody. */
export const metadata: Metadata = {
  title: doorMessages.reset,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
  icons: { icon: "/favicon.svg" },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function ResetLayout({ children }: { children: ReactNode }) {
  return <DeskFrame>{children}</DeskFrame>;
}
