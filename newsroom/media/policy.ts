import { scopesOf } from "@/newsroom/accounts/may";
import type { Viewer } from "@/newsroom/ctx";
import type { PictureUses } from "./uses";

type Judged = { uploadedBy: number | null; uses: PictureUses };

/**
 * A picture has no desk: it is of every desk whose stories show it, and of all while nothing does. On a standing page it
 * is the house's, and of no desk any more.
 */
const isOnDesks = (viewer: Viewer, { uses }: Judged) =>
  uses.pages.length === 0 &&
  uses.stories.every(({ deskId }) => deskId === null || viewer.deskIds.includes(deskId));

function reaches(viewer: Viewer, ability: "media:edit" | "media:manage", picture: Judged): boolean {
  const scopes = scopesOf(viewer, ability);
  return (
    scopes.includes("all") ||
    (scopes.includes("desk") && isOnDesks(viewer, picture)) ||
    (scopes.includes("own") && picture.uploadedBy === viewer.id)
  );
}

/** Its words and its focal point. */
export const mayEditPicture = (viewer: Viewer, picture: Judged) => reaches(viewer, "media:edit", picture);

/** Replacing it, its rights, taking it out. */
export const mayManagePicture = (viewer: Viewer, picture: Judged) => reaches(viewer, "media:manage", picture);
