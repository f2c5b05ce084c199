"use client";

import { Moon, Sun, SunMoon } from "lucide-react";
import { useState } from "react";
import { deskMessages as say } from "./messages";
import { type Theme, themeCookie } from "./theme";

const next: Record<Theme, Theme> = { auto: "light", light: "dark", dark: "auto" };
const icons = { auto: SunMoon, light: Sun, dark: Moon } as const;

/** Turns the page by day or by night; remembered by a cookie, so the next page comes right at once. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const Icon = icons[theme];
  const turn = () => {
    const chosen = next[theme];
    setTheme(chosen);
    if (chosen === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing outside secure contexts
    document.cookie = `${themeCookie}=${chosen}; path=/; max-age=31536000; samesite=lax`;
  };
  return (
    <button
      type="button"
      className="button quiet"
      onClick={turn}
      title={`${say.theme}: ${say.themes[theme]}`}
    >
      <Icon size={16} aria-hidden="true" />
      <span className="sr-only">
        {say.theme}: {say.themes[theme]}
      </span>
    </button>
  );
}
