"use client";

import { useState } from "react";
import { type Device, DeviceSwitch } from "../device-switch";
import { reviewMessages as say } from "./messages";

const widths = { phone: "24.5rem", desktop: "100%" } as const satisfies Record<Device, string>;

/** The story as its readers would get it if it went out now. */
export function ProofFrame({ storyId, version }: { storyId: number; version: number }) {
  const [size, setSize] = useState<Device>("desktop");
  return (
    <section aria-label={say.reader} className="grid gap-2">
      <div className="flex gap-1 max-sm:hidden">
        <DeviceSwitch device={size} names={say} onChange={setSize} />
      </div>
      <iframe
        key={version}
        src={`/desk/stories/${storyId}/proof`}
        title={say.reader}
        style={{ maxInlineSize: widths[size] }}
        className="mx-auto h-[calc(100dvh-8.5rem)] w-full rounded-md border border-hair bg-paper"
      />
    </section>
  );
}
