import { Door } from "@/app/_edge/door";
import { doorMessages as say } from "@/components/desk/door/messages";
import { Onward } from "@/components/desk/door/onward";

export default function DeadReset() {
  return (
    <Door title={say.dead}>
      <Onward text={say.deadText} href="/reset" name={say.again} />
    </Door>
  );
}
