import { Door } from "@/app/_edge/door";
import { doorMessages as say } from "@/components/desk/door/messages";
import { Onward } from "@/components/desk/door/onward";

export default function DeadInvite() {
  return (
    <Door title={say.dead}>
      <Onward text={`${say.deadText} ${say.deadInvite}`} href="/sign-in" name={say.signIn} />
    </Door>
  );
}
