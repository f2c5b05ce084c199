/** The house by day, as `components/ui/tokens.css` has it. */
export const inks = {
  paper: "#fdfcfa",
  wash: "#f2f0eb",
  ink: "#161513",
  inkSoft: "#5a564f",
  accent: "#b5121e",
} as const;
