import { Door } from "@/app/_edge/door";
import { doorMessages as say } from "@/components/desk/door/messages";
import { Onward } from "@/components/desk/door/onward";

export const instant = false;

export default function SentPage() {
  return (
    <Door title={say.sent}>
      <Onward text={say.sentText} href="/sign-in" name={say.signIn} />
    </Door>
  );
}
