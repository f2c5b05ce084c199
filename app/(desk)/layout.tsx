import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskFrame } from "@/app/_edge/desk-frame";
import { deskMessages } from "@/components/desk/messages";

export const instant = false;

export const metadata: Metadata = {
  title: { default: deskMessages.newsroom, template: `%s · ${deskMessages.newsroom}` },
  robots: { index: false, follow: false },
};

export default function DeskRoot({ children }: { children: ReactNode }) {
  return <DeskFrame>{children}</DeskFrame>;
}
