import type { Publication, Stage } from "@/db/types";

export type StoryFilter = {
  stage?: Stage;
  publication?: Publication;
  sectionId?: number;
  /** Written by or given to the viewer. */
  mine?: boolean;
  /** Words of the headline, in any spelling. */
  headline?: string;
  /** The page older than this place, or the one newer than it. */
  before?: string;
  after?: string;
};
