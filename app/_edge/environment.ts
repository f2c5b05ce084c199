import "server-only";
import { env } from "@/env";
import { publicUrl } from "./public-url";

export const isHttps = () => publicUrl().startsWith("https://");

export const hasMailServer = () => env().SMTP_URL !== undefined;

/** The mailbox page stands for everybody's mailbox: only in a demo, from which no mail leaves. */
export const isDemoMailbox = () => !hasMailServer() && env().SEED_DEMO === "1";

export const hasTelegramBot = () => env().TELEGRAM_BOT_TOKEN !== undefined;

export const hasIndexNow = () => env().INDEXNOW_KEY !== undefined && env().INDEXNOW_ENDPOINT !== undefined;

export const authSecret = () => env().AUTH_SECRET;
