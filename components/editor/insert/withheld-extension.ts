import { type Editor, Extension } from "@tiptap/core";
import type { InsertChoice } from "./insert-choices";

/** What is not offered where no story is written, by the names of the choices. */
export const Withheld = Extension.create<{ names: readonly InsertChoice["name"][] }>({
  name: "withheld",
  addOptions: () => ({ names: [] }),
  addStorage() {
    return { names: this.options.names };
  },
});

export const isWithheld = ({ storage }: Pick<Editor, "storage">, name: InsertChoice["name"]) =>
  storage.withheld?.names.includes(name) ?? false;

declare module "@tiptap/core" {
  interface Storage {
    withheld?: { names: readonly InsertChoice["name"][] };
  }
}
