import "server-only";
import type { KeySite } from "@/newsroom/accounts/add-passkey";
import { publicUrl } from "./public-url";

/** Passkeys belong to the name of the site: they need one, not an IP address. */
export function keySite(name = "غرفة الأخبار"): KeySite {
  const { hostname, origin } = new URL(publicUrl());
  return { name, host: hostname, origin };
}
