import "server-only";

/** Where this newsroom lives, without a slash at the end. */
export const publicUrl = () => process.env.PUBLIC_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`;

export const isHttps = () => publicUrl().startsWith("https://");

export function authSecret(): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start the newsroom with `npm start`");
  return secret;
}
