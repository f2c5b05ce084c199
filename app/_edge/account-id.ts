import { NotFound } from "@/newsroom/errors";

/** An account's id as its address spells it; anything else is an unknown account. */
export function accountIdOf(params: Record<string, string>): number {
  const id = /^[1-9]\d{0,14}$/.test(params.id ?? "") ? Number(params.id) : 0;
  if (id === 0) throw new NotFound("هذا الحساب غير موجود.");
  return id;
}
