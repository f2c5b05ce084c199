import { redirect } from "next/navigation";
import { connection } from "next/server";
import { database } from "@/app/_edge/database";
import { stepToken } from "@/app/_edge/door-cookies";
import { ownPath } from "@/app/_edge/own-path";
import { CodeForm } from "@/components/desk/door/code-form";
import { doorMessages as say } from "@/components/desk/door/messages";
import { PasskeyButton, signInPlace } from "@/components/desk/door/passkey-button";
import { SignInScreen } from "@/components/desk/sign-in-screen";
import { meansOf } from "@/newsroom/accounts/second-factor";
import { findStep } from "@/newsroom/accounts/sign-in-step";
import { getHouse } from "@/newsroom/settings/queries";
import { finishAction } from "../actions";

export const instant = false;

export default async function SecondStepPage({ searchParams }: PageProps<"/sign-in/second">) {
  await connection();
  const next = ownPath((await searchParams).next);
  const db = database();
  const accountId = await findStep({ db, now: new Date() }, await stepToken());
  const means = accountId === null ? null : await meansOf(db, accountId);
  if (!means) redirect(`/sign-in?next=${encodeURIComponent(next)}`);
  const lead = means.code ? say.secondLead : say.secondByKey;
  return (
    <SignInScreen house={await getHouse(db)} title={say.secondTitle} lead={lead}>
      {means.passkey ? (
        <div className="mb-5">
          <PasskeyButton label={say.byPasskey} next={next} place={signInPlace} />
        </div>
      ) : null}
      <CodeForm next={next} finish={finishAction} />
      <p className="mt-4 text-center text-sm">
        <a href="/sign-in" className="text-soft underline underline-offset-4">
          {say.startOver}
        </a>
      </p>
    </SignInScreen>
  );
}
