"use client";

import { Monitor, Smartphone } from "lucide-react";
import { useState } from "react";
import { reviewMessages as say } from "./messages";

const widths = { phone: "24.5rem", desktop: "100%" } as const;

/** The story as its readers would get it if it went out now. */
export function ProofFrame({ storyId, version }: { storyId: number; version: number }) {
  const [size, setSize] = useState<keyof typeof widths>("desktop");
  return (
    <section aria-label={say.reader} className="grid gap-2">
      <div className="flex gap-1 max-sm:hidden">
        {(["desktop", "phone"] as const).map((name) => {
          const Icon = name === "phone" ? Smartphone : Monitor;
          return (
            <button
              key={name}
              type="button"
              aria-pressed={size === name}
              onClick={() => setSize(name)}
              className="button quiet aria-pressed:bg-ink aria-pressed:text-paper"
            >
              <Icon size={16} aria-hidden="true" />
              {say[name]}
            </button>
          );
        })}
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
