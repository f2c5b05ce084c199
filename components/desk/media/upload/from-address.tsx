"use client";

import { useRouter } from "next/navigation";
import { AddressField } from "@/components/editor/upload/address-field";

/** Another way in: the address of a picture; it stands first on the shelf when it has come. */
export function FromAddress() {
  const { refresh } = useRouter();
  return <AddressField onSent={refresh} />;
}
