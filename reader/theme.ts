import { keep, recall } from "./memory";
import { all, root, show } from "./page";

const themes = { auto: "تلقائي", light: "فاتح", dark: "داكن" };
type Theme = keyof typeof themes;

const isTheme = (value: string | null): value is Theme => Object.hasOwn(themes, value ?? "");

function setTheme(theme: Theme) {
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const button of all("[data-theme-button]")) {
    button.setAttribute("aria-label", `المظهر: ${themes[theme]}`);
    if (button.lastElementChild) button.lastElementChild.textContent = themes[theme];
  }
}

export function offerThemes() {
  const stored = recall("theme");
  let theme: Theme = isTheme(stored) ? stored : "auto";
  setTheme(theme);
  for (const button of all("[data-theme-button]")) {
    show(button);
    button.addEventListener("click", () => {
      const names = Object.keys(themes).filter(isTheme);
      theme = names[(names.indexOf(theme) + 1) % names.length] ?? "auto";
      keep("theme", theme);
      setTheme(theme);
    });
  }
}
