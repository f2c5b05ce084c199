import "server-only";
import { env } from "@/env";
import { publicUrl } from "./public-url";

export const isHttps = () => publicUrl().startsWith("https://");

export const hasMailServer = () => env().SMTP_URL !== undefined;

export const hasTelegramBot = () => env().TELEGRAM_BOT_TOKEN !== undefined;

export const hasIndexNow = () => env().INDEXNOW_KEY !== undefined && env().INDEXNOW_ENDPOINT !== undefined;

export const authSecret = () => env().AUTH_SECRET;
