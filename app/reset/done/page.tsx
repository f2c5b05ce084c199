import { Door } from "@/app/_edge/door";
import { doorMessages as say } from "@/components/desk/door/messages";
import { Onward } from "@/components/desk/door/onward";

export const instant = false;

export default function DonePage() {
  return (
    <Door title={say.done}>
      <Onward text={say.doneText} href="/sign-in" name={say.signIn} />
    </Door>
  );
}
