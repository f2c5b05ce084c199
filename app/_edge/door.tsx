import "server-only";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { SignInScreen } from "@/components/desk/sign-in-screen";
import { getHouse } from "@/newsroom/settings/queries";
import { database } from "./database";

type DoorProps = { title: string; lead?: string; children: ReactNode };

/** The page in front of the newsroom: whoever comes by a link in a mail stands here. */
export async function Door(props: DoorProps) {
  await connection();
  return <SignInScreen house={await getHouse(database())} {...props} />;
}
