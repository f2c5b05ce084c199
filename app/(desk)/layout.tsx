import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { DeskFrame } from "@/app/_edge/desk-frame";
import { deskMessages } from "@/components/desk/messages";

export const instant = false;

export const metadata: Metadata = {
  title: { default: deskMessages.newsroom, template: `%s · ${deskMessages.newsroom}` },
  robots: { index: false, follow: false },
  icons: { icon: "/favicon.svg" },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function DeskRoot({ children }: { children: ReactNode }) {
  return <DeskFrame>{children}</DeskFrame>;
}
