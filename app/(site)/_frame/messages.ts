export const siteSays = {
  tag: "وسم",
  author: "كاتب",
} as const;
