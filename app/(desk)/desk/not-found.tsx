import Link from "next/link";
import { refusalMessages as say } from "@/components/desk/messages";

/** What is not there and what is not for this person's eyes look alike. */
export default function DeskNotFound() {
  return (
    <div className="px-6 py-16 text-center">
      <h1 className="text-2xl font-bold">{say.missing}</h1>
      <p className="mt-2 mb-6 text-soft">{say.missingText}</p>
      <Link href="/desk" prefetch={false} className="button">
        {say.back}
      </Link>
    </div>
  );
}
