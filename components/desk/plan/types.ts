/** What the desk asked for with a story. */
export type Assignment = {
  storyId: number;
  headline: string;
  section: string | null;
  brief: string;
  dueAt: Date | null;
  lengthWords: number | null;
  commissionedBy: string;
  commissionedAt: Date;
  acceptedAt: Date | null;
  assignee: { id: number; name: string } | null;
  isOverdue: boolean;
};
