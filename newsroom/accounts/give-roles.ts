import type { Role } from "@/db/types";
import type { Viewer } from "@/newsroom/ctx";
import { mayEver } from "./may";

const upToEditor: readonly Role[] = ["contributor", "reporter", "copy_editor", "editor"];
const everyRole: readonly Role[] = [...upToEditor, "chief", "admin"];

/** The roles a viewer may give to somebody new: an admin any, the chief up to editor. */
export function rolesToGive(viewer: Viewer): readonly Role[] {
  if (mayEver(viewer, "account:manage")) return everyRole;
  return mayEver(viewer, "account:invite") ? upToEditor : [];
}
