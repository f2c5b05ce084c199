import { NotFound } from "@/newsroom/errors";

/** A standing page's id as an address spells it; anything else is an unknown page. */
export function pageIdOf(params: Record<string, string>): number {
  const id = /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (id === 0) throw new NotFound("هذه الصفحة غير موجودة.");
  return id;
}
