import "server-only";
import { headers } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import {
  Forbidden,
  Invalid,
  NewsroomError,
  NotFound,
  type Problem,
  Unauthenticated,
  Unconfirmed,
} from "@/newsroom/errors";
import { actOnDesk, type Gate, type SessionCtx } from "./context";
import { log } from "./log";
import { refuseForeignOrigin } from "./origin";
import { publicUrl } from "./public-url";

/** What a refused form says; `typed` comes back into the fields, secrets never do. */
export type FormState = {
  message: string;
  problems: Problem[];
  typed: Record<string, string>;
  /** Asks who is at the keys before it is done. */
  confirm?: boolean;
} | null;

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

async function refusing(work: () => Promise<void>, typed: Record<string, string>): Promise<FormState> {
  try {
    await work();
    return null;
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof NewsroomError)) {
      log(error);
      return { message: "حدث خلل عندنا. أعد المحاولة بعد قليل.", problems: [], typed };
    }
    const problems = error instanceof Invalid ? error.problems : [];
    return { message: error.message, problems, typed, confirm: error instanceof Unconfirmed };
  }
}

/** A form of the desk behind its declared ability. */
export const deskAction =
  (gate: Gate, act: (ctx: SessionCtx, form: FormData) => Promise<void>) =>
  async (_before: FormState, form: FormData): Promise<FormState> =>
    refusing(async () => act(await actOnDesk(gate), form), {});

/** A button without words of its own: who may not press it finds nothing, whose session has ended signs in again. */
export const deskButton =
  (gate: Gate, act: (ctx: SessionCtx, form: FormData) => Promise<void>) =>
  async (form = new FormData()): Promise<void> => {
    try {
      await act(await actOnDesk(gate), form);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Unauthenticated) redirect("/sign-in");
      if (error instanceof Forbidden || error instanceof NotFound) notFound();
      throw error;
    }
  };

/** A form that strangers may send, from our own pages only. */
export const openAction =
  (kept: string[], act: (form: FormData) => Promise<void>) =>
  async (_before: FormState, form: FormData): Promise<FormState> =>
    refusing(
      async () => {
        refuseForeignOrigin(await headers(), publicUrl());
        await act(form);
      },
      Object.fromEntries(kept.map((name) => [name, textOf(form, name)])),
    );
