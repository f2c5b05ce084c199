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
