import { fromDay, untilDay } from "./licence-days";
import { peopleOf } from "./people-of";

/** What a form for many pictures says; what was left empty is not said. */
export function bulkChange(form: FormData, timeZone: string): Record<string, unknown> {
  const written = (name: string) => String(form.get(name) ?? "").trim();
  const plain = ["caption", "credit", "place", "takenOn", "source", "holder", "licence"].map((name) => [
    name,
    written(name),
  ]);
  const barred = written("isBarred");
  const all = [
    ...plain,
    ["people", peopleOf(written("people"))],
    ["usableFrom", fromDay(written("from"), timeZone)],
    ["usableUntil", untilDay(written("until"), timeZone)],
    ["isBarred", barred === "" ? null : barred === "yes"],
  ] as [string, unknown][];
  return Object.fromEntries(all.filter(([, value]) => value !== null && String(value) !== ""));
}
