import type { AccountStatus } from "@/db/types";
import type { Profile } from "../profile/types";

export type Author = Profile & {
  id: number;
  isGuest: boolean;
  account: { status: AccountStatus } | null;
};
