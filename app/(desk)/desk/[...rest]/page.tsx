import { notFound } from "next/navigation";
import { enterDesk } from "@/app/_edge/context";

export const instant = false;

/** An address of the desk that leads nowhere. */
export default async function NowherePage() {
  await enterDesk("any");
  notFound();
}
