/** Where readers find the site, without a slash at the end. */
export const publicUrl = () =>
  (process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/+$/, "");
