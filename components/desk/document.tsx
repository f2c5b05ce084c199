import type { ReactNode } from "react";

export type Theme = "auto" | "light" | "dark";

export const themeCookie = "desk-theme";

export const readTheme = (value: string | undefined): Theme =>
  value === "light" || value === "dark" ? value : "auto";

const faces = ["plex-sans-arabic-400", "plex-sans-arabic-700", "noto-naskh-arabic-400"];

/** The page around every screen of those who work here. */
export function DeskDocument({ theme, children }: { theme: Theme; children: ReactNode }) {
  return (
    <html lang="ar" dir="rtl" data-theme={theme === "auto" ? undefined : theme}>
      <head>
        <meta name="color-scheme" content="light dark" />
        {faces.map((face) => (
          <link
            key={face}
            rel="preload"
            href={`/fonts/${face}.v1.woff2`}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
