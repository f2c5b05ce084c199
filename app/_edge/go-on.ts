import "server-only";
import { redirect } from "next/navigation";
import { ownPath } from "./own-path";

/** Where whoever came through the door wanted to go. */
export const goOn = (form: FormData): never => redirect(encodeURI(decodeURI(ownPath(form.get("next")))));
