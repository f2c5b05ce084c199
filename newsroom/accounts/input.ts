import * as z from "zod";
import { stripBidiControls } from "@/newsroom/arabic/bidi";
import { Invalid } from "@/newsroom/errors";
import { accountSays as say } from "./messages";

const id = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);

export const nameField = z
  .string()
  .max(400, say.noName)
  .transform((typed) => stripBidiControls(typed).normalize("NFC").replace(/\s+/g, " ").trim())
  .refine((name) => name !== "" && name.length <= 100 && !/[\p{Cc}\p{Cs}]/u.test(name), say.noName);

export const emailField = z.string().trim().toLowerCase().pipe(z.email(say.badEmail).max(254, say.badEmail));

const genderField = z.enum(["female", "male"]).nullable().default(null);

const roles = z
  .array(z.enum(["contributor", "reporter", "copy_editor", "editor", "chief", "admin"]))
  .min(1, say.noRoles)
  .max(6)
  .transform((given) => [...new Set(given)].toSorted());

const deskIds = z
  .array(id)
  .max(100)
  .transform((given) => [...new Set(given)].toSorted((a, b) => a - b));

const hasDesk = ({ roles, deskIds }: { roles: string[]; deskIds: number[] }) =>
  !roles.includes("editor") || deskIds.length > 0;
const deskFault = { path: ["deskIds"], error: say.noDesk };

const reach = { roles, deskIds };

export const inviteSchema = z
  .strictObject({ email: emailField, name: nameField, gender: genderField, ...reach })
  .refine(hasDesk, deskFault);

export const changeSchema = z
  .strictObject({ name: nameField, gender: genderField, ...reach })
  .refine(hasDesk, deskFault);

/** What was sent in the shape that was asked for, or what is wrong with it, field by field. */
export function parseOrRefuse<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  message: string = say.refused,
): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({
    field: String(path[0] ?? ""),
    message: /[\u0600-\u06ff]/.test(message) ? message : say.badValue,
  }));
  throw new Invalid(message, problems);
}
