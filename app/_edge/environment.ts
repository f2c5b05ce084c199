import "server-only";
import { publicUrl } from "./public-url";

export const isHttps = () => publicUrl().startsWith("https://");

export function authSecret(): string {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: start the newsroom with `npm start`");
  return secret;
}
