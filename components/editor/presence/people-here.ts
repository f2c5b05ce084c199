import type { LineSignal, PersonHere } from "@/components/desk/line/line-signal";

/** Every line says every fifteen seconds that it is there; one silent this long is not. */
const SILENT_MS = 40_000;

type Seen = { person: PersonHere; at: number };

/** Who else has a story open; one person on several lines is one. */
export class PeopleHere {
  private readonly lines = new Map<string, Seen>();

  constructor(private readonly ownId: number) {}

  hear({ line, person, is }: Extract<LineSignal, { kind: "presence" }>, now: number): void {
    if (is === "gone") this.lines.delete(line);
    else if (person.id !== this.ownId) this.lines.set(line, { person, at: now });
  }

  names(now: number): string[] {
    for (const [line, { at }] of this.lines) if (now - at > SILENT_MS) this.lines.delete(line);
    const people = new Map([...this.lines.values()].map(({ person }) => [person.id, person.name]));
    return [...people.values()].sort((one, other) => one.localeCompare(other, "ar"));
  }
}
