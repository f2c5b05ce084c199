import "server-only";
import { env } from "@/env";
import { publicUrl } from "./public-url";

export const isHttps = () => publicUrl().startsWith("https://");

export const hasMailServer = () => env().SMTP_URL !== undefined;

export const authSecret = () => env().AUTH_SECRET;
