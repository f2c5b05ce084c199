import type { LinkMaker } from "@/newsroom/delivery/fill-link";
import { authSecret } from "./environment";
import { publicUrl } from "./public-url";

/** How the secret links of mails about accounts are made. */
export const accountLinks = (): LinkMaker => ({ secret: authSecret(), home: publicUrl() });
