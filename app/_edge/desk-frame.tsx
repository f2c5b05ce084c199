import "server-only";
import "@/components/desk/desk.css";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { DeskFaces } from "@/components/desk/desk-faces";
import { readTheme, themeCookie } from "@/components/desk/theme";

export const askedTheme = async () => readTheme((await cookies()).get(themeCookie)?.value);

/** Around every page that is made for one person at one moment: by day or by night, never kept. */
export async function DeskFrame({ children }: { children: ReactNode }) {
  await connection();
  const theme = await askedTheme();
  return (
    <html lang="ar" dir="rtl" data-theme={theme === "auto" ? undefined : theme}>
      <body>
        <DeskFaces />
        {children}
      </body>
    </html>
  );
}
