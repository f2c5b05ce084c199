import "@/components/desk/desk.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { DeskDocument, readTheme, themeCookie } from "@/components/desk/document";
import { deskMessages } from "@/components/desk/messages";

export const instant = false;

export const metadata: Metadata = {
  title: { default: deskMessages.newsroom, template: `%s · ${deskMessages.newsroom}` },
  robots: { index: false, follow: false },
};
export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function DeskRoot({ children }: { children: ReactNode }) {
  await connection();
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  return <DeskDocument theme={theme}>{children}</DeskDocument>;
}
