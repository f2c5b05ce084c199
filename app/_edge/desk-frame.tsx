import "server-only";
import "@/components/desk/desk.css";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { DeskFaces } from "@/components/desk/desk-faces";
import { readTheme, ThemeBeforePaint, themeCookie } from "@/components/desk/theme";

export const askedTheme = async () => readTheme((await cookies()).get(themeCookie)?.value);

/** Around every page that is made for one person at one moment: by day or by night, never kept. */
export async function DeskFrame({ children }: { children: ReactNode }) {
  await connection();
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <ThemeBeforePaint theme={await askedTheme()} nonce={nonce} />
      <DeskFaces />
      {children}
    </>
  );
}
