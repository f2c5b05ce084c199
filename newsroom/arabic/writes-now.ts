import type { Gender } from "@/db/types";
import { givenName } from "./given-name";

/** Who has the pen, with the verb of a woman or a man; without a verb where it is not known. */
export function writesNow(name: string, gender: Gender | null): string {
  if (gender === null) return `القلم الآن بيد ${name}`;
  return `${givenName(name)} ${gender === "female" ? "تكتب" : "يكتب"} الآن`;
}
