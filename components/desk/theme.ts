export type Theme = "auto" | "light" | "dark";

export const themeCookie = "desk-theme";

export const readTheme = (value: string | undefined): Theme =>
  value === "light" || value === "dark" ? value : "auto";
