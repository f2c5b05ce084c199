import { createTransport } from "nodemailer";
import type { Mail } from "./send-message";

const TIMEOUT_MS = 10_000;

/** Sends mails through the server of the house; closes with the connection it keeps. */
export function mailServer(url: string, from: { name: string; address: string }) {
  const transport = createTransport(
    {
      url,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    send: async ({ id, address, subject, text }: Mail) => {
      const host = from.address.split("@").at(1) ?? "localhost";
      await transport.sendMail({ to: address, subject, text, messageId: `<delivery-${id}@${host}>` });
    },
    close: () => transport.close(),
  };
}
