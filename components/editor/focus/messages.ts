export const focusMessages = {
  leave: "اخرج من التركيز",
} as const;
