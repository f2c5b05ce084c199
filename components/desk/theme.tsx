export type Theme = "auto" | "light" | "dark";

export const themeCookie = "desk-theme";

export const readTheme = (value: string | undefined): Theme =>
  value === "light" || value === "dark" ? value : "auto";

/** Turns the page before anything is painted; nothing to do when the device decides. */
export function ThemeBeforePaint({ theme, nonce }: { theme: Theme; nonce: string | undefined }) {
  if (theme === "auto") return null;
  return <script nonce={nonce}>{`document.documentElement.dataset.theme="${theme}"`}</script>;
}
