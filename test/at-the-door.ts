import { type SignInAttempt, signIn } from "@/newsroom/accounts/sign-in";
import type { Db } from "@/newsroom/ctx";
import { noon } from "./fixtures";

const browser = { network: "203.0.113.9", device: "Firefox", place: "", deviceKey: "hers" };

type Given = Pick<SignInAttempt, "email" | "password"> & Partial<SignInAttempt> & { now?: Date };

/** Signs in from somebody's browser where nothing but the password is asked. */
export async function enter(db: Db, { now = noon, ...given }: Given) {
  const outcome = await signIn({ db, now }, { ...browser, ...given });
  if (outcome.kind !== "in") throw new Error("a second factor was asked for");
  return outcome;
}
