import { Door } from "@/app/_edge/door";
import { ForgotForm } from "@/components/desk/door/forgot-form";
import { doorMessages as say } from "@/components/desk/door/messages";
import { requestResetAction } from "./actions";

export const instant = false;

export const metadata = { title: say.forgot };

export default function ForgotPage() {
  return (
    <Door title={say.forgot} lead={say.forgotLead}>
      <ForgotForm ask={requestResetAction} />
    </Door>
  );
}
