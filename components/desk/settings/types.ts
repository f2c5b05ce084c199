import type { Discovery } from "@/db/types";

export type SaveState = {
  isSaved: boolean;
  refused: { message: string; problems: { field: string; message: string }[] } | null;
};

export type Save = (before: SaveState, form: FormData) => Promise<SaveState>;

type Named = { name: keyof Discovery; label: string; hint: string };

/** How a setting is asked for. */
export type SettingField = Named &
  (
    | { kind: "choice"; options: readonly (readonly [value: string, label: string])[] }
    | { kind: "lines"; isList: boolean }
    | { kind: "line" }
  );

/** What is saved together, and the file in which the world reads it. */
export type SettingsGroup = {
  id: string;
  title: string;
  lead: string;
  file: string;
  fields: SettingField[];
};

type Option = readonly [value: string, label: string];
type OfHouse = { name: string; label: string; hint: string; of?: "calendar" };

/** How a setting of the house is asked for. */
export type HouseField = OfHouse &
  (
    | { kind: "line" | "text" | "email"; most: number }
    | { kind: "choice"; options: readonly Option[] }
    | { kind: "ticks"; options: readonly Option[] }
    | { kind: "flag" | "zone" | "links" }
  );

/** What is saved together. */
export type HouseGroup = { id: string; title: string; lead: string; fields: HouseField[] };
