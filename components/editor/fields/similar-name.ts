import { fold } from "@/newsroom/arabic/fold";
import { stem } from "@/newsroom/arabic/stem";

const stemsOf = (name: string) =>
  fold(name)
    .split(" ")
    .filter((word) => word !== "")
    .map(stem)
    .join(" ");

/** The known name that differs from what was typed in spelling, article or ending only. */
export function similarName<Named extends { name: string }>(typed: string, known: Named[]): Named | null {
  const stems = stemsOf(typed);
  if (stems === "") return null;
  return known.find(({ name }) => name !== typed.trim() && stemsOf(name) === stems) ?? null;
}
