import { type DoorGate, gates } from "@/test/gates";

export type Door = { gate: DoorGate; name: string; method: string; path: string };

/** No story, picture or upload has this number: what may come in changes nothing. */
const NOBODYS = "999999999";

const fill = (address: string) =>
  address
    .replace("[...rest]", "nowhere/at-all")
    .replace("[revision]", "1")
    .replace(/\[\w+\]/g, NOBODYS);

/** The doors of the desk by their table, each with an address that can be asked. */
export const deskDoors: Door[] = Object.entries(gates)
  .filter(([gate]) => !["open", "own-pages", "link", "internal"].includes(gate))
  .flatMap(([gate, names]) => names.map((name) => ({ gate: gate as DoorGate, name })))
  .filter(({ name }) => !name.startsWith("ACTION "))
  .map(({ gate, name }) => {
    const [kind = "", address = ""] = name.split(" ");
    return { gate, name, method: kind === "PAGE" ? "GET" : kind, path: fill(address) };
  });

export const isPage = ({ name }: Door) => name.startsWith("PAGE ");
export const hasId = ({ name }: Door) => name.includes("[");
