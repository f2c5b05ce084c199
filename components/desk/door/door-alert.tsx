/** Why the door stays shut. */
export const DoorAlert = ({ message }: { message: string | null | undefined }) =>
  message ? (
    <p role="alert" className="rounded-md border border-accent px-3 py-2 font-bold text-accent">
      {message}
    </p>
  ) : null;
