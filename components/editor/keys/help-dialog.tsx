"use client";

import { Dialog } from "@/components/desk/dialog";
import { helpMessages as say, shortcutTable } from "./messages";

export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open title={say.title} lead={say.lead} closeName={say.close} onClose={onClose}>
      {shortcutTable.map(({ name, rows }) => (
        <table key={name} className="mb-4 w-full">
          <caption className="mb-1 text-start font-bold">{name}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{say.does}</th>
              <th scope="col">{say.keys}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([does, keys]) => (
              <tr key={does} className="border-t border-hair">
                <td className="py-1">{does}</td>
                <td className="py-1 text-end">
                  <kbd
                    dir="auto"
                    className="rounded border border-hair bg-wash px-1.5 py-0.5 font-sans text-soft"
                  >
                    {keys}
                  </kbd>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}
