import { env } from "@/env";

/** Where readers find the site, without a slash at the end. */
export const publicUrl = () => env().PUBLIC_URL.replace(/\/+$/, "");
