import type { Db } from "@/newsroom/ctx";
import { carriesLink, fillLink, type LinkMaker } from "./fill-link";
import { deliverySays as say } from "./messages";
import type { DeliveryRow } from "./queries";

/**
 * Messages as a page may show them: secret links stay closed, but in the demo, where this page is everybody's
 * mailbox. Give no maker anywhere else: whoever reads another's link takes over their account.
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
