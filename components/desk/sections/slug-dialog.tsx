"use client";

import { FormDialog } from "./form-dialog";
import { sectionsMessages as say } from "./messages";
import { TextBox } from "./text-box";
import type { Act, Named, NamedArea } from "./types";

export type SlugDialogProps = { area: NamedArea; of: Named; changeSlug: Act; onClose: () => void };

/** Another address for something that keeps its name. */
export const SlugDialog = ({ area, of, changeSlug, onClose }: SlugDialogProps) => (
  <FormDialog
    title={`${say.changeAddress}: ${of.name}`}
    lead={say.addressLead}
    act={changeSlug}
    actName={say.changeAddress}
    given={{ area, id: of.id }}
    onClose={onClose}
  >
    <TextBox label={say.newAddress} name="slug" value={of.slug} most={80} isNeeded />
  </FormDialog>
);
