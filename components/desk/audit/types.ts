export type AuditRow = {
  id: number;
  at: Date;
  actor: string | null;
  act: string;
  subjectKind: string;
  subjectId: number;
  subject: string;
  version: number | null;
  reason: string;
};

/** What was asked for, as the fields of the form and the address hold it. */
export type AuditQuery = { who: string; act: string; story: string; from: string; to: string };
