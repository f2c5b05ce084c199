import type { CheckKind } from "@/db/review-types";

export type ChecklistItem = {
  id: number;
  sectionId: number | null;
  label: string;
  kind: CheckKind;
  isRequired: boolean;
  isActive: boolean;
};

type Answer = { message: string; problems: { field: string; message: string }[] } | null;
type Act = (before: null, form: FormData) => Promise<Answer>;

export type ChecklistActs = { save: Act; setActive: Act; move: Act };

export type SectionName = { id: number; name: string };
