import { LogIn } from "lucide-react";
import { DoorAlert } from "./door-alert";
import { doorMessages as say } from "./messages";

export type ProviderLinkProps = { name: string; next: string; refused: string | string[] | undefined };

const isKnown = (reason: unknown): reason is keyof typeof say.providerRefused =>
  typeof reason === "string" && Object.hasOwn(say.providerRefused, reason);

/** The way in through the provider of the house, and what came of the last try. */
export const ProviderLink = ({ name, next, refused }: ProviderLinkProps) => (
  <div className="mt-4 grid gap-3">
    <DoorAlert message={isKnown(refused) ? say.providerRefused[refused] : null} />
    <a href={`/sign-in/provider?next=${encodeURIComponent(next)}`} className="button min-h-11">
      <LogIn size={17} aria-hidden="true" className="rtl:-scale-x-100" />
      {say.byProvider} <bdi>{name}</bdi>
    </a>
  </div>
);
