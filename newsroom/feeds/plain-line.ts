import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { holdable } from "@/newsroom/body/escape";

/** A line as other programs may safely show it: nothing XML cannot hold, no mark that turns lines round. */
export const plainLine = (text: string) => stripBidiControls(holdable(text)).replace(/\s+/g, " ").trim();
