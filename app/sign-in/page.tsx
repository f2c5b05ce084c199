import { redirect } from "next/navigation";
import { connection } from "next/server";
import { database } from "@/app/_edge/database";
import { ownPath } from "@/app/_edge/own-path";
import { findProvider, providerName } from "@/app/_edge/provider";
import { findAsking } from "@/app/_edge/session";
import { doorMessages } from "@/components/desk/door/messages";
import { PasskeyButton, signInPlace } from "@/components/desk/door/passkey-button";
import { ProviderLink } from "@/components/desk/door/provider-link";
import { signInMessages as say } from "@/components/desk/messages";
import { SignInForm } from "@/components/desk/sign-in-form";
import { SignInScreen } from "@/components/desk/sign-in-screen";
import { getHouse } from "@/newsroom/settings/queries";
import { signInAction } from "./actions";

export const instant = false;

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  await connection();
  const { next: asked, provider: refused } = await searchParams;
  const next = ownPath(asked);
  if (await findAsking()) redirect(next);
  const house = await getHouse(database());
  return (
    <SignInScreen house={house} title={say.title} lead={say.lead}>
      <SignInForm next={next} signIn={signInAction} />
      <PasskeyButton
        label={doorMessages.byPasskey}
        next={next}
        place={signInPlace}
        before={<p className="mt-4 text-center text-soft text-sm">{doorMessages.or}</p>}
      />
      {findProvider() ? <ProviderLink name={providerName()} next={next} refused={refused} /> : null}
    </SignInScreen>
  );
}
