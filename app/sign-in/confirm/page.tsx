import { enterDesk } from "@/app/_edge/context";
import { ownPath } from "@/app/_edge/own-path";
import { ConfirmForm } from "@/components/desk/door/confirm-form";
import { doorMessages as say } from "@/components/desk/door/messages";
import { confirmPlace, PasskeyButton } from "@/components/desk/door/passkey-button";
import { SignInScreen } from "@/components/desk/sign-in-screen";
import { meansOf } from "@/newsroom/accounts/second-factor";
import { getHouse } from "@/newsroom/settings/queries";
import { confirmAction } from "./actions";

export const instant = false;

export default async function ConfirmPage({ searchParams }: PageProps<"/sign-in/confirm">) {
  const { db, user } = await enterDesk("self");
  const next = ownPath((await searchParams).next);
  const [house, means] = await Promise.all([getHouse(db), meansOf(db, user.id)]);
  return (
    <SignInScreen house={house} title={say.confirmTitle} lead={say.confirmLead}>
      <p className="mb-4 text-sm">
        {say.asWho} <b>{user.name}</b>
      </p>
      <ConfirmForm next={next} email={user.email} confirm={confirmAction} />
      {means?.passkey ? (
        <div className="mt-4">
          <PasskeyButton label={say.confirmByKey} next={next} place={confirmPlace} />
        </div>
      ) : null}
    </SignInScreen>
  );
}
