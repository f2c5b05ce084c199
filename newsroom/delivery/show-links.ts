import type { Db } from "@/newsroom/ctx";
import { carriesLink, fillLink, type LinkMaker } from "./fill-link";
import { deliverySays as say } from "./messages";
import type { DeliveryRow } from "./queries";

/**
 * Messages as a page may show them: secret links stay closed, but in a house without a mail server (the demo),
 * whose mailbox this page is. Give no maker where mails really leave.
 */
export function showLinks(
  db: Db,
  rows: DeliveryRow[],
  links: LinkMaker | null,
  now: Date,
): Promise<DeliveryRow[]> {
  return Promise.all(
    rows.map(async (row) => {
      if (!carriesLink(row)) return row;
      const isOpen = links !== null && (row.status === "kept" || row.status === "waiting");
      const text = isOpen ? await fillLink(db, row, links, now) : null;
      return { ...row, text: text ?? row.text.replace("{link}", isOpen ? say.endedLink : say.sealedLink) };
    }),
  );
}
