"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, useState } from "react";
import { mediaAddress } from "@/components/site/media-address";
import type { House } from "@/db/types";
import { RefusalLine } from "../accounts/refusal-line";
import { askNewsroom, type Refused } from "../plan/ask-newsroom";
import { settingsMessages as say } from "./messages";

type Props = { logo: House["logo"]; version: number };

/** The mark of the house: a picture of its own, or the name as we draw it. */
export function LogoForm({ logo, version }: Props) {
  const router = useRouter();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (method: "POST" | "DELETE", sent?: unknown) => {
    setBusy(true);
    const answer = await askNewsroom(`/api/desk/settings/logo?version=${version}`, method, sent);
    setBusy(false);
    setRefused(answer.isDone ? null : answer);
    router.refresh();
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file) void send("POST", file);
  };
  return (
    <section aria-labelledby="group-logo" className="grid gap-3 px-3 py-4 sm:px-4">
      <div>
        <h2 id="group-logo" className="font-bold text-lg">
          {say.logo}
        </h2>
        <p className="text-soft">{say.logoLead}</p>
      </div>
      {logo ? (
        <picture className="justify-self-start rounded-md border border-hair bg-paper p-3">
          <img
            src={mediaAddress(logo, 320, "webp")}
            alt={logo.alt}
            width={logo.width}
            height={logo.height}
            className="h-16 w-auto"
          />
        </picture>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <label className="button focus-within:outline-2 focus-within:outline-accent">
          {logo ? say.changeLogo : say.chooseLogo}
          <input
            type="file"
            accept="image/png,image/webp,image/jpeg"
            className="sr-only"
            disabled={isBusy}
            onChange={choose}
          />
        </label>
        {logo ? (
          <button
            type="button"
            className="button quiet"
            disabled={isBusy}
            onClick={() => void send("DELETE", { version })}
          >
            {say.removeLogo}
          </button>
        ) : null}
      </div>
      <RefusalLine refused={refused} />
    </section>
  );
}
