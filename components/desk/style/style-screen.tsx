"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { Digits } from "@/newsroom/arabic/digits";
import { BuiltInRules } from "./built-in-rules";
import { stylePageMessages as say } from "./messages";
import { TermList } from "./term-list";
import { TryBox } from "./try-box";
import type { BuiltInRule, StyleActs, TermRule } from "./types";

export type StyleScreenProps = {
  terms: TermRule[];
  builtIn: BuiltInRule[];
  digits: Digits;
  acts: StyleActs;
  /** Who changed what, made by the server. */
  changes: ReactNode;
};

/** The house's rules of style, kept by its chief, beside a place to try them. */
export function StyleScreen({ terms, builtIn, digits, acts, changes }: StyleScreenProps) {
  return (
    <div className="px-3 py-4 sm:px-6 lg:py-6">
      <h1 className="text-2xl font-bold">{say.title}</h1>
      <p className="text-soft">
        {say.lead}{" "}
        <a href="#built-in" className="underline underline-offset-4">
          {say.builtIn}
        </a>
        {" · "}
        <Link href="/desk/style/checklists" prefetch={false} className="underline underline-offset-4">
          {say.checklists}
        </Link>
        {" · "}
        <Link href="/desk/style/synonyms" prefetch={false} className="underline underline-offset-4">
          {say.synonyms}
        </Link>
      </p>
      <div className="mt-4 grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid min-w-0 gap-8">
          <TermList terms={terms} acts={acts} />
          <BuiltInRules rules={builtIn} tune={acts.tune} />
        </div>
        <div className="grid gap-6 xl:sticky xl:top-4">
          <TryBox terms={terms} builtIn={builtIn} digits={digits} />
          {changes}
        </div>
      </div>
    </div>
  );
}
