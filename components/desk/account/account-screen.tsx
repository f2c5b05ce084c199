import type { ReactNode } from "react";
import { accountMessages as say } from "./messages";

export type AccountScreenProps = { mustAdd: boolean; children: ReactNode };

/** The page of one's own account, a section for each thing that is one's own. */
export const AccountScreen = ({ mustAdd, children }: AccountScreenProps) => (
  <div className="mx-auto grid max-w-3xl gap-5 px-3 py-4 sm:px-6 lg:py-6">
    <h1 className="font-bold text-2xl">{say.title}</h1>
    {mustAdd ? (
      <p role="alert" className="rounded-md border border-amber px-4 py-3 font-bold">
        {say.mustAdd}
      </p>
    ) : null}
    {children}
  </div>
);
