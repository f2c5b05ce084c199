import type { AccountStatus, Gender, Role } from "@/db/types";

export type Account = {
  id: number;
  name: string;
  email: string;
  gender: Gender | null;
  status: AccountStatus;
  roles: Role[];
  deskIds: number[];
  lastSignInAt: Date | null;
  invitedUntil: Date | null;
  openSessions: number;
  /** What else is asked of them at the door; empty: only the password. */
  secondFactors: ("code" | "passkey")[];
  /** Whether an outside provider opens the account. */
  hasProvider: boolean;
};

export type DeskName = { id: number; name: string };

/** What the viewer may do here. */
export type Powers = { ownId: number; offered: readonly Role[]; mayManage: boolean; mayAudit: boolean };
