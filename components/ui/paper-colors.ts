/** `--paper` of tokens.css, for the browser's own frame around the page. */
export const paperColors = [
  { media: "(prefers-color-scheme: light)", color: "#fdfcfa" },
  { media: "(prefers-color-scheme: dark)", color: "#141413" },
];
